// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/terminal.h"
#include "core/exchange/sample.h"
#include "core/storage/store.h"

#include <QFileInfo>

namespace fairlead {

ExitCode runSample(const CommandLine &line)
{
    if (QFileInfo::exists(line.file)) {
        return complain(Text::tr("%1: exists already; the sample needs a new file name.").arg(line.file),
                        ExitCode::BadInput);
    }
    const auto journal = guidedSampleJournal();
    if (!journal)
        return complain(line.file, journal.error(), ExitCode::BadInput);
    const auto created = createStore(line.file, journal->get());
    if (!created)
        return complain(line.file, created.error(), exitCodeOf(created.error()));
    say(Text::tr("%1: the sample workspace “%2”.").arg(line.file, created->workspace.settings().name));
    return ExitCode::Done;
}

} // namespace fairlead
