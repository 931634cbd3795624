// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/services_watch.h"
#include "ui/shell/place.h"

namespace fairlead {

class CatalogueView;
class ContractsView;
class MapView;
class MaturityView;
class PlaceHeader;
class SlosView;
class ViewTabs;

/// The place “Services” (V5): what runs, how well it keeps what it promises, what it hangs on.
class ServicesPlace final : public QWidget, public PlaceViews {
    Q_OBJECT
public:
    /// `import` opens the import of files.
    ServicesPlace(Workbench &workbench, std::function<void()> import, QWidget *parent = nullptr);

    ServicesWatch &watch() { return *m_watch; }
    CatalogueView &catalogue() { return *m_catalogue; }
    MapView &map() { return *m_map; }
    SlosView &slos() { return *m_slos; }
    MaturityView &maturity() { return *m_maturity; }
    ContractsView &contracts() { return *m_contracts; }
    /// "catalogue", "map", "slos", "maturity" and "contracts".
    QStringList views() const override;
    QString currentView() const override;
    void showView(const QString &view) override;
    QList<KeyHelp> keys() const override;

private:
    void showTotals();

    ServicesWatch *m_watch;
    PlaceHeader *m_header;
    CatalogueView *m_catalogue;
    MapView *m_map;
    SlosView *m_slos;
    MaturityView *m_maturity;
    ContractsView *m_contracts;
    ViewTabs *m_views;
};

} // namespace fairlead
