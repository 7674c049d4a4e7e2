# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package. Who makes it says so as Debian's own tools ask: DEBFULLNAME and DEBEMAIL.
set(maintainer "The Leadbook authors <authors@leadbook.invalid>")
if(DEFINED ENV{DEBEMAIL})
  set(maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
endif()
set(revision 1)
# Debian's changelog has the form of RFC 5322: Sun, 29 Nov 2026 00:00:00 +0000.
execute_process(COMMAND date --utc --date=${LEADBOOK_RELEASE_DATE} "+%a, %d %b %Y %T +0000"
  OUTPUT_VARIABLE LEADBOOK_RELEASE_TIME OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(LEADBOOK_DEBIAN_VERSION ${PROJECT_VERSION}-${revision})
set(LEADBOOK_MAINTAINER ${maintainer})
configure_file(debian/changelog.in changelog.Debian @ONLY)
configure_file(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog COPYONLY)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME leadbook)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "The Leadbook authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline CRM that grades and segments customers")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/debian/description)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/strip.cmake)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION_MERGED ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${maintainer})
# What is linked is found by dpkg-shlibdeps; what is loaded at run time is named: the driver of SQLite, and Qt's own
# words in Chinese.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fonts-inter | fonts-noto-core, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "xdg-desktop-portal")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
