// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: documents or one sentence, never a crash, a hang or more memory than the limits allow.
#include "core/exchange/feeds/markup_node.h"

#include <cstdlib>

using namespace fairlead;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = readYaml(bytes);
    if (!read && read.error().message.isEmpty())
        std::abort();
    if (!read)
        return 0;
    for (const MarkupNode &document : *read) { // what was read can be written, and is the same then
        const auto again = readYaml(writeYaml(document).toUtf8());
        if (!again)
            std::abort();
    }
    return 0;
}
