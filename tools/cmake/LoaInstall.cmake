# find_package(loa) gives loa::loa to other projects.
include(CMakePackageConfigHelpers)
install(TARGETS loa EXPORT loaTargets FILE_SET HEADERS)
install(EXPORT loaTargets NAMESPACE loa:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/loa)
configure_package_config_file(${PROJECT_SOURCE_DIR}/tools/cmake/loaConfig.cmake.in
    ${PROJECT_BINARY_DIR}/loaConfig.cmake
    INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/loa)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/loaConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/loaConfig.cmake ${PROJECT_BINARY_DIR}/loaConfigVersion.cmake
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/loa)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/schedules DESTINATION ${CMAKE_INSTALL_DATADIR}/loa
    PATTERN "loa.db*" EXCLUDE) # plans made in the source tree
