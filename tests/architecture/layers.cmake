cmake_minimum_required(VERSION 3.25)

# Fails when a file includes a folder it may not know. The table is the architecture.
#   cmake -D ROOT=<source directory> -P layers.cmake
set(may_include_text     "")
set(may_include_time     "")
set(may_include_format   "text time")
set(may_include_search   "")
set(may_include_rotation "search")
set(may_include_touring  "search")
set(may_include_model    "time")
set(may_include_rules    "time model")
set(may_include_config   "text time model rules")
set(may_include_store    "text time model rules")
set(may_include_plan     "search rotation touring time model rules")
set(may_include_audit    "time model rules")
set(may_include_report   "text time format model rules audit")

file(GLOB_RECURSE files "${ROOT}/engine/*.[ch]pp" "${ROOT}/include/loa/*.hpp")
foreach(file IN LISTS files)
    if(NOT file MATCHES "/(engine|include/loa)/([a-z]+)/")
        continue() # files at the top, such as error.hpp, belong to no layer
    endif()
    set(folder ${CMAKE_MATCH_2})
    if(NOT DEFINED may_include_${folder})
        message(SEND_ERROR "${file}: folder '${folder}' has no row in layers.cmake")
        continue()
    endif()
    separate_arguments(allowed UNIX_COMMAND "${may_include_${folder}}")
    list(APPEND allowed ${folder})

    file(STRINGS "${file}" includes REGEX "^#include \"(loa/)?[a-z]+/")
    foreach(line IN LISTS includes)
        string(REGEX REPLACE "^#include \"(loa/)?([a-z]+)/.*" "\\2" target "${line}")
        if(NOT target STREQUAL "loa" AND NOT target IN_LIST allowed) # loa/error.hpp is for all
            message(SEND_ERROR "${file}: '${folder}' may not include '${target}'")
        endif()
    endforeach()
endforeach()
