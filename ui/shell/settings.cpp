// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "ui/kit/table_view.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHeaderView>
#include <QSettings>

namespace fairlead {

namespace {

constexpr qsizetype mostRecent = 10;

/// Paths hold slashes, which QSettings takes for groups.
QString groupOf(const QString &file)
{
    const QByteArray path = QFileInfo(file).absoluteFilePath().toUtf8();
    const QByteArray name = file.isEmpty() ? QByteArrayLiteral("none")
                                           : QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex();
    return QStringLiteral("workspace/%1/").arg(QString::fromLatin1(name));
}

QStringList asWords(const QList<RecordRef> &records)
{
    QStringList all;
    for (const RecordRef &record : records)
        all.append(record.table + u' ' + record.id.toString(QUuid::WithoutBraces));
    return all;
}

QList<RecordRef> records(const QStringList &words)
{
    QList<RecordRef> all;
    for (const QString &word : words)
        all.append({word.section(u' ', 0, 0), QUuid::fromString(word.section(u' ', 1)), {}});
    return all;
}

QString columnsKey(const QString &file, const QTableView &table, int number)
{
    const QString name = table.objectName().isEmpty() ? QString::number(number) : table.objectName();
    return groupOf(file) + QStringLiteral("columns/") + name;
}

} // namespace

LookSettings LookSettings::read()
{
    const QSettings settings;
    const int appearance = settings.value(QStringLiteral("look/appearance"), 0).toInt();
    LookSettings look;
    look.appearance = Appearance(std::clamp(appearance, 0, int(Appearance::Dark)));
    look.textScale = std::clamp(settings.value(QStringLiteral("look/textScale"), 100).toInt(), 80, 200);
    return look;
}

void LookSettings::write() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("look/appearance"), int(appearance));
    settings.setValue(QStringLiteral("look/textScale"), textScale);
}

LayoutSettings LayoutSettings::read(const QString &file)
{
    const QSettings settings;
    const QString group = groupOf(file);
    const auto value = [&](const char *key) { return settings.value(group + QLatin1String(key)); };
    LayoutSettings layout;
    layout.geometry = value("geometry").toByteArray();
    layout.splitter = value("splitter").toByteArray();
    if (const QVariant open = value("inspector"); open.isValid())
        layout.inspector = open.toBool();
    layout.bottom = value("bottom").toString();
    layout.place = value("place").toString();
    layout.plan = value("plan").toString();
    layout.team = value("team").toString();
    layout.scenario = value("scenario").toString();
    for (const QString &line : value("views").toStringList())
        layout.views.append({line.section(u'=', 0, 0), line.section(u'=', 1)});
    layout.selection = records(value("selection").toStringList());
    return layout;
}

void LayoutSettings::write(const QString &file) const
{
    QSettings settings;
    const QString group = groupOf(file);
    const auto set = [&](const char *key, const QVariant &value) {
        settings.setValue(group + QLatin1String(key), value);
    };
    set("geometry", geometry);
    set("splitter", splitter);
    set("inspector", inspector.value_or(true));
    set("bottom", bottom);
    set("place", place);
    set("plan", plan);
    set("team", team);
    set("scenario", scenario);
    QStringList lines;
    for (const auto &[place, view] : views)
        lines.append(place + u'=' + view);
    set("views", lines);
    set("selection", asWords(selection));
}

void rememberColumns(const QString &file, QWidget &root)
{
    QSettings settings;
    int number = 0;
    for (const TableView *table : root.findChildren<TableView *>())
        settings.setValue(columnsKey(file, *table, number++), table->horizontalHeader()->saveState());
}

void restoreColumns(const QString &file, QWidget &root)
{
    const QSettings settings;
    int number = 0;
    for (const TableView *table : root.findChildren<TableView *>()) {
        const QByteArray state = settings.value(columnsKey(file, *table, number++)).toByteArray();
        if (!state.isEmpty())
            table->horizontalHeader()->restoreState(state);
    }
}

QStringList recentFiles()
{
    QStringList files = QSettings().value(QStringLiteral("recentFiles")).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberFile(const QString &file)
{
    QStringList files = recentFiles();
    const QString path = QFileInfo(file).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(QStringLiteral("recentFiles"),
                         QStringList(files.first(std::min(mostRecent, files.size()))));
}

} // namespace fairlead
