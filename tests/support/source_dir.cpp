#include "support/source_dir.hpp"

std::filesystem::path loa::testing::source_dir()
{
    return LOA_SOURCE_DIR;
}
