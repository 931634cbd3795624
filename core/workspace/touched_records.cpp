// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/touched_records.h"

namespace fairlead {

namespace {

template <class Row> TouchedRecord touchedBy(const Edit<Row> &edit)
{
    using Touch = TouchedRecord::Touch;
    const Row &shown = edit.after ? *edit.after : *edit.before;
    TouchedRecord touched{QLatin1String(Row::table),
                          shown.id.uuid(),
                          QCoreApplication::translate(Row::table, Row::label),
                          shown.caption(),
                          !edit.before     ? Touch::Added
                              : edit.after ? Touch::Changed
                                           : Touch::Removed,
                          {}};
    if (touched.touch != Touch::Changed)
        return touched;
    for (const Field<Row> &field : Row::fields()) {
        if (field.get(*edit.before) != field.get(*edit.after))
            touched.fields.append(field.title());
    }
    return touched;
}

} // namespace

std::vector<TouchedRecord> touchedRecords(const ChangeSet &changes)
{
    std::vector<TouchedRecord> records;
    records.reserve(changes.edits.size());
    for (const AnyEdit &any : changes.edits)
        records.push_back(any.visit([](const auto &edit) { return touchedBy(edit); }));
    return records;
}

} // namespace fairlead
