# SPDX-FileCopyrightText: 2026 The Wander authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DPROGRAM=... -DARGUMENTS="a;b" -P prints_one_object.cmake: fails unless the program, with the
# built-in datasets alone, prints exactly one JSON object.
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env WANDER_SHARED=/nowhere ${PROGRAM} ${ARGUMENTS} --json
    OUTPUT_VARIABLE printed RESULT_VARIABLE ending)
if(NOT ending EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} ended with ${ending}.")
endif()
string(JSON type ERROR_VARIABLE problem TYPE "${printed}")
if(problem OR NOT type STREQUAL "OBJECT")
    message(FATAL_ERROR "${PROGRAM} printed no JSON object: ${problem} ${printed}")
endif()
