// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemscheme.h"
#include "ui/shell/theme.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHoverEvent>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

enum class State : unsigned char
{
    Rest,
    Hover,
    Focus,
    Checked,
    Disabled,
    Wrong
};

struct Widget
{
    const char *name;
    QWidget *(*make)();
    bool canBeChecked = false;
    bool canBeWrong = false;
};

template <typename Input> QWidget *input()
{
    auto *made = new Input;
    made->setReadOnly(true); // without a caret, which alone would make a difference
    return made;
}

template <typename Switch> QWidget *switchIn(bool isOn)
{
    auto *made = new Switch(u"Text"_s);
    made->setCheckable(true);
    made->setChecked(isOn);
    return made;
}

const Widget kWidgets[] = {
    {"secondary button", [] { return static_cast<QWidget *>(new Button(u"Text"_s)); }},
    {"primary button", [] { return static_cast<QWidget *>(new Button(u"Text"_s, Button::Kind::Primary)); }},
    {"quiet button", [] { return static_cast<QWidget *>(new Button(u"Text"_s, Button::Kind::Quiet)); }},
    {"link", [] { return static_cast<QWidget *>(new Button(u"Text"_s, Button::Kind::Link)); }},
    {"chip", [] { return switchIn<Chip>(false); }, true},
    {"check box", [] { return switchIn<QCheckBox>(false); }, true},
    {"checked box", [] { return switchIn<QCheckBox>(true); }},
    {"radio button", [] { return switchIn<QRadioButton>(false); }, true},
    {"line", &input<QLineEdit>, false, true},
    {"text", &input<QPlainTextEdit>, false, true},
    {"number", &input<QSpinBox>, false, true},
    {"day", &input<QDateEdit>, false, true},
    {"choice", [] { return static_cast<QWidget *>(new QComboBox); }, false, true},
    {"slider", [] { return static_cast<QWidget *>(new QSlider(Qt::Horizontal)); }},
};

void enter(QWidget &widget, State state)
{
    switch (state) {
    case State::Rest:
        break;
    case State::Hover: {
        const QPointF at(8, widget.height() / 2.0); // on the handle of a slider
        QHoverEvent event(QEvent::HoverEnter, at, widget.mapToGlobal(at), QPointF(-1, -1));
        widget.setAttribute(Qt::WA_UnderMouse);
        QApplication::sendEvent(&widget, &event);
        break;
    }
    case State::Focus:
        widget.window()->setAttribute(Qt::WA_KeyboardFocusChange);
        widget.setFocus(Qt::TabFocusReason);
        break;
    case State::Checked:
        qobject_cast<QAbstractButton *>(&widget)->setChecked(true);
        break;
    case State::Disabled:
        widget.setEnabled(false);
        break;
    case State::Wrong:
        widget.setProperty("wrong", true);
        widget.style()->unpolish(&widget);
        widget.style()->polish(&widget);
        break;
    }
    widget.update();
}

} // namespace

/// Each control looks different in each of its states, in both themes.
class WidgetStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsSeen_data();
    void eachStateIsSeen();
    void pressedPrimaryButtonsRead();

private:
    /// The control of @p widget in @p state, null where it cannot get there.
    static QImage picture(const Widget &widget, State state);
};

QImage WidgetStatesTest::picture(const Widget &widget, State state)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new QLineEdit(&window); // has the keyboard otherwise
    auto *shown = widget.make();
    column->addWidget(first);
    column->addWidget(shown);
    first->setFocus();
    window.show();
    if (!QTest::qWaitForWindowActive(&window))
        return {};
    enter(*shown, state);
    QCoreApplication::processEvents();
    if (state == State::Focus && !shown->hasFocus())
        return {};
    return shown->grab().toImage();
}

void WidgetStatesTest::eachStateIsSeen_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<int>("widget");
    QTest::addColumn<int>("state");
    const auto states =
        std::to_array<const char *>({"rest", "hover", "focus", "checked", "disabled", "wrong"});
    for (const bool isDark : {false, true}) {
        for (std::size_t i = 0; i < std::size(kWidgets); ++i) {
            for (std::size_t state = 1; state < states.size(); ++state) {
                if ((State(state) == State::Checked && !kWidgets[i].canBeChecked) ||
                    (State(state) == State::Wrong && !kWidgets[i].canBeWrong))
                    continue;
                QTest::addRow("%s, %s, %s", kWidgets[i].name, states[state], isDark ? "dark" : "light")
                    << isDark << int(i) << int(state);
            }
        }
    }
}

void WidgetStatesTest::eachStateIsSeen()
{
    QFETCH(bool, isDark);
    QFETCH(int, widget);
    QFETCH(int, state);
    SystemScheme scheme;
    Theme theme(*qApp, scheme);
    theme.setChoice(isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QImage rest = picture(kWidgets[widget], State::Rest);
    const QImage image = picture(kWidgets[widget], State(state));
    QVERIFY(!rest.isNull() && !image.isNull());
    QCOMPARE(image.size(), rest.size()); // nothing moves
    QVERIFY(image != rest);
    if (State(state) != State::Wrong)
        return;
    const QRgb bad = rgbOf(isDark ? kDarkTokens : kLightTokens, Tone::Bad);
    QCOMPARE(QColor(image.pixel(image.width() / 2, 0)), QColor(bad));
}

void WidgetStatesTest::pressedPrimaryButtonsRead()
{
    for (const auto *tokens : {&kLightTokens, &kDarkTokens}) {
        const QColor text(rgbOf(*tokens, Tone::OnAccent));
        for (const double share : {0.8, 0.9, 1.0})
            QVERIFY(contrast(text, mixed(QColor(rgbOf(*tokens, Tone::Accent)),
                                         QColor(rgbOf(*tokens, Tone::Text)), share)) >= 4.5);
    }
}

QTEST_MAIN(WidgetStatesTest)
#include "tst_widgetstates.moc"
