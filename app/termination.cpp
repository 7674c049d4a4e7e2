// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace leadbook {

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

/// The two ends of a pipe. A signal's handler is a plain function that may do next to nothing but write, so
/// there has to be one place that it writes to.
std::array<int, 2> &thePipe()
{
    static std::array<int, 2> pipe{-1, -1};
    return pipe;
}

extern "C" void tellOfSignal(int)
{
    const char told = 1;
    [[maybe_unused]] const auto written = ::write(thePipe()[1], &told, 1);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(thePipe().data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals end the program at once, as they do by themselves
    m_notifier = std::make_unique<QSocketNotifier>(thePipe()[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char told = 0;
        while (::read(thePipe()[0], &told, 1) > 0) {}
        Q_EMIT requested();
    });
    for (const int number : kSignals) {
        struct sigaction action = {};
        action.sa_handler = &tellOfSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

Termination::~Termination()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : thePipe()) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace leadbook
