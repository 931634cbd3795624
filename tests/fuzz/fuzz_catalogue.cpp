// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: documents or one sentence, never a crash, a hang or more memory than the limits allow.
#include "core/exchange/feeds/catalogue_entities.h"

#include <cstdlib>

using namespace fairlead;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readCatalogueYaml(bytes);
    if (!read && read.error().message.isEmpty())
        std::abort();
    return 0;
}
