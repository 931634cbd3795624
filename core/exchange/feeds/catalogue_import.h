// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/feeds/catalogue_entities.h"
#include "core/exchange/import.h"

namespace fairlead {

/// A catalogue as a change (IM5), entity by entity reference: components become services with their owner,
/// dependencies, contracts and stores; groups become teams where services need them; systems and domains the
/// domain of a service. Users are never made: people come from people (GR1). Keys that have no field are
/// kept with the service. Cost: linear in entities and relations.
Result<ImportDraft> draftCatalogue(const Workspace &workspace, const CatalogueReading &reading,
                                   const QString &file, const ImportOptions &options);

/// What a Backstage type or lifecycle means here; none: no such word.
std::optional<ServiceKind> serviceKindFrom(const QString &type);
std::optional<ServiceLifecycle> serviceLifecycleFrom(const QString &word);

} // namespace fairlead
