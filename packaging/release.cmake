# SPDX-FileCopyrightText: 2026 The Leadbook authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads CHANGELOG.md: which versions were released and when, for the AppStream data, the manual and the package.
# A version that has no heading there yet is in development, and of the day of the last commit.
set(changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${changelog})
file(STRINGS ${changelog} headings REGEX "^## \\[[0-9.]+\\] - [0-9-]+$")

set(LEADBOOK_RELEASES "")
set(LEADBOOK_RELEASE_DATE "")
foreach(heading ${headings})
  string(REGEX MATCH "^## \\[([0-9.]+)\\] - ([0-9-]+)$" matched "${heading}")
  string(APPEND LEADBOOK_RELEASES "    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>\n")
  if(CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
    set(LEADBOOK_RELEASE_DATE ${CMAKE_MATCH_2})
  endif()
endforeach()
if(NOT LEADBOOK_RELEASE_DATE)
  if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    find_package(Git QUIET)
    if(GIT_FOUND)
      execute_process(COMMAND ${GIT_EXECUTABLE} -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
        OUTPUT_VARIABLE committed OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    if(committed MATCHES "^[0-9]+$")
      set(ENV{SOURCE_DATE_EPOCH} ${committed}) # which is the day that string(TIMESTAMP) tells
    endif()
  endif()
  string(TIMESTAMP LEADBOOK_RELEASE_DATE "%Y-%m-%d" UTC)
  string(PREPEND LEADBOOK_RELEASES
    "    <release version=\"${PROJECT_VERSION}\" date=\"${LEADBOOK_RELEASE_DATE}\" type=\"development\"/>\n")
endif()
string(REGEX REPLACE "\n$" "" LEADBOOK_RELEASES "${LEADBOOK_RELEASES}")
configure_file(${PROJECT_SOURCE_DIR}/resources/desktop/org.leadbook.Leadbook.metainfo.xml.in
  org.leadbook.Leadbook.metainfo.xml @ONLY)
