cmake_minimum_required(VERSION 3.25)

# Fails when a source is over 400 lines: look for the second idea hiding inside.
#   cmake -D ROOT=<source directory> -P sizes.cmake
file(GLOB_RECURSE files "${ROOT}/engine/*.[ch]pp" "${ROOT}/include/loa/*.hpp"
     "${ROOT}/tools/*.[ch]pp" "${ROOT}/tests/*.[ch]pp")
if(NOT files)
    message(FATAL_ERROR "no sources below ${ROOT}")
endif()
foreach(file IN LISTS files)
    file(READ "${file}" content)
    string(REGEX MATCHALL "\n" breaks "${content}")
    list(LENGTH breaks lines)
    if(lines GREATER 400)
        message(SEND_ERROR "${file}: ${lines} lines, 400 allowed")
    endif()
endforeach()
