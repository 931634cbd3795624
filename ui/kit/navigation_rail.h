// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace fairlead {

/// One entry of the rail: an icon above a label.
class RailItem final : public QAbstractButton {
    Q_OBJECT
public:
    RailItem(const QString &id, QLatin1String icon, const QString &label, QWidget *parent);

    QString id() const { return m_id; }
    /// Width at which the label fits, at the smallest size the rail may use.
    int neededWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont() const;
    QString m_id;
    QLatin1String m_icon;
};

/// The places of the window, from top to bottom. Tab enters it once; arrow keys, Home and End move
/// inside, and moving goes there. Shortcuts such as Ctrl+1 belong to the shell.
class NavigationRail final : public Panel {
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// `keys` is shown in the tooltip only.
    void addItem(const QString &id, QLatin1String icon, const QString &label, const QString &keys = {});
    void setItemVisible(const QString &id, bool visible);
    void setCurrent(const QString &id);
    QString current() const;
    QStringList visibleIds() const;

Q_SIGNALS:
    /// The user went there; not emitted by setCurrent().
    void activated(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(int from, int key);
    void resetWidth();
    void focusOnlyCurrent();
    QList<RailItem *> m_items;
    QVBoxLayout *m_column;
    QScrollArea *m_area;
};

} // namespace fairlead
