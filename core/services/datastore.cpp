// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/datastore.h"

namespace fairlead {

std::span<const Field<Datastore>> Datastore::fields()
{
    static constexpr Field<Datastore> all[] = {
        field<&Datastore::id>("id", QT_TRANSLATE_NOOP("datastore", "Id")).internal(),
        field<&Datastore::key>("key", QT_TRANSLATE_NOOP("datastore", "Key")).required(),
        field<&Datastore::name>("name", QT_TRANSLATE_NOOP("datastore", "Name")).required(),
        field<&Datastore::service>("service", QT_TRANSLATE_NOOP("datastore", "Service")).required(),
        field<&Datastore::kind>("kind", QT_TRANSLATE_NOOP("datastore", "Kind")),
        field<&Datastore::engine>("engine", QT_TRANSLATE_NOOP("datastore", "Engine")),
        field<&Datastore::version>("version", QT_TRANSLATE_NOOP("datastore", "Version")),
        field<&Datastore::endOfLife>("end_of_life",
                                     QT_TRANSLATE_NOOP("datastore", "Version supported until")),
        field<&Datastore::size>("size", QT_TRANSLATE_NOOP("datastore", "Size"))
            .between(0, 100000000)
            .in(QT_TRANSLATE_NOOP("unit", "GB")),
    };
    return all;
}

} // namespace fairlead
