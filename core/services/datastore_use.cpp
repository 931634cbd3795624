// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/datastore_use.h"

namespace fairlead {

std::span<const Field<DatastoreUse>> DatastoreUse::fields()
{
    static constexpr Field<DatastoreUse> all[] = {
        field<&DatastoreUse::id>("id", QT_TRANSLATE_NOOP("datastore_use", "Id")).internal(),
        field<&DatastoreUse::datastore>("datastore", QT_TRANSLATE_NOOP("datastore_use", "Datastore"))
            .required(),
        field<&DatastoreUse::service>("service", QT_TRANSLATE_NOOP("datastore_use", "Service")).required(),
    };
    return all;
}

} // namespace fairlead
