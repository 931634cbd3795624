// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// The services as `catalog-info.yaml`, one document each in order of key, with the groups that own them and
/// the APIs they provide, so that no reference dangles; keys that an import has kept are written back.
/// Backstage's validator accepts it. A new file: comments of an old one would be lost.
QString catalogueYaml(const Workspace &workspace);

} // namespace fairlead
