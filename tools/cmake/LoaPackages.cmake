# Every package loa is built from; tools/packages lists the Debian packages they come in.
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED CONFIG COMPONENTS json)
find_package(SQLiteCpp 3.2 REQUIRED)
find_package(date 3.0 REQUIRED)
find_package(tomlplusplus 3.3 REQUIRED) # the shared library: header-only has undefined behaviour
find_package(fmt 9 REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n data)
find_package(PkgConfig REQUIRED)
pkg_check_modules(PANGOCAIRO REQUIRED IMPORTED_TARGET pangocairo cairo-pdf fontconfig pangofc)
find_library(CSV_LIBRARY csv REQUIRED) # libcsv-dev ships no .pc and no CMake file
pkg_check_modules(CBC REQUIRED IMPORTED_TARGET cbc) # and Clp
pkg_check_modules(ICAL REQUIRED IMPORTED_TARGET libical) # its CMake file drags libdb in
if(LOA_BUILD_TOOLS)
    find_package(CLI11 2.1 REQUIRED)
endif()
