# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on what it has laid out: as Debian's own dh_strip does.
find_program(STRIP_PROGRAM strip REQUIRED)
execute_process(COMMAND ${STRIP_PROGRAM} --remove-section=.comment --remove-section=.note
  ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/leadbook COMMAND_ERROR_IS_FATAL ANY)
