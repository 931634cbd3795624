// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: a project or one sentence, never a crash, a hang or more memory than the limits allow.
#include "core/exchange/mspdi_reader.h"

#include <QSet>
#include <cstdlib>

using namespace fairlead;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    NoProgress progress;
    ReadLimits limits;
    limits.rows = 1000;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<MspdiProject> project = readMspdi(bytes, limits, progress);
    if (!project) {
        if (project.error().message.isEmpty())
            std::abort();
        return 0;
    }
    QSet<int> tasks;
    for (const MspdiTask &task : project->tasks)
        tasks.insert(task.uid);
    if (tasks.size() != project->tasks.size())
        std::abort();
    for (const MspdiTask &task : project->tasks) {
        for (const MspdiLink &link : task.links) {
            if (!tasks.contains(link.predecessorUid) || link.predecessorUid == task.uid)
                std::abort();
        }
    }
    return 0;
}
