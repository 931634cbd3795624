// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/canaries.h"
#include "tests/ui/text_recorder.h"
#include "ui/kit/buttons.h"
#include "ui/kit/picture.h"
#include "ui/kit/table_view.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QMetaProperty>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTextDocument>

namespace fairlead {

/// Looks for canaries in one place after the other, and remembers where there was one.
class LeakSearch {
public:
    explicit LeakSearch(const Canaries &canaries) : m_canaries(canaries) { }

    void look(const QString &place, const QByteArray &bytes)
    {
        ++m_places;
        keep(place, m_canaries.in(bytes));
    }
    void look(const QString &place, const QString &text) { look(place, text.toUtf8()); }

    /// The bytes of the file; of a PDF also its streams and what can be read on its pages.
    void lookInFile(const QString &path)
    {
        ++m_places;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            keep(path, {QStringLiteral("cannot be read, so nobody knows")});
            return;
        }
        const QByteArray bytes = file.readAll();
        keep(path, m_canaries.inDatabase(bytes));
        if (bytes.startsWith("%PDF"))
            lookInPdf(path, bytes);
    }
    /// Every file under it, hidden ones too.
    void lookInFolder(const QString &folder)
    {
        QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = each.next();
            if (QFileInfo(path).isFile()) // not a socket
                lookInFile(path);
        }
    }
    /// What could be pasted now, in every format of it.
    void lookAtClipboard(const QString &place)
    {
        for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
            const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
            for (const QString &format : data ? data->formats() : QStringList()) {
                if (const QByteArray bytes = data->data(format); !bytes.isEmpty())
                    look(QStringLiteral("clipboard of %1 as %2").arg(place, format), bytes);
            }
        }
    }
    /// What is to be seen of the widget.
    void lookAtPicture(const QString &place, QWidget &widget)
    {
        ++m_places;
        TextRecorder paper(widget.size());
        widget.render(&paper);
        keep(QStringLiteral("picture of %1").arg(place), m_canaries.in(paper.texts().join(u'\n').toUtf8()));
    }
    /// The pictures of the windows that are open, and what is read aloud of them.
    void lookAtWindows(const QString &place)
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            lookAtPicture(place, *window);
            ++m_places;
            readAccessible(QAccessible::queryAccessibleInterface(window), 0);
        }
        lookAtRead(place);
    }
    /// Every text that any widget, model or other part of the windows holds, seen or not.
    void lookAtParts(const QString &place)
    {
        ++m_places;
        QSet<const QObject *> parts;
        for (const QWidget *window : QApplication::topLevelWidgets()) {
            parts.insert(window);
            for (const QObject *part : window->findChildren<QObject *>()) {
                parts.insert(part);
                if (const auto *view = qobject_cast<const QAbstractItemView *>(part); view && view->model())
                    parts.insert(view->model());
            }
        }
        for (const QObject *part : parts)
            readObject(*part);
        lookAtRead(place);
    }

    int places() const { return m_places; }
    qsizetype leaks() const { return m_leaks.size(); }
    /// A line for each canary that was found outside; empty: none was.
    QByteArray told() const { return m_leaks.join(u'\n').toUtf8(); }

private:
    void keep(const QString &place, const QStringList &found)
    {
        for (const QString &each : found)
            m_leaks.append(QStringLiteral("%1 holds %2").arg(place, each));
    }
    void lookInPdf(const QString &path, const QByteArray &bytes)
    {
        for (qsizetype at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
            const qsizetype begin = at + (bytes.mid(at + 6, 2) == "\r\n" ? 8 : 7);
            const qsizetype end = bytes.indexOf("endstream", begin);
            if (end < 0)
                break;
            if (bytes.at(begin) == 0x78) { // zlib, which qUncompress() wants to be told the length of
                const QByteArray length("\0\1\0\0", 4);
                keep(path + QStringLiteral(", inflated"),
                     m_canaries.in(qUncompress(length + bytes.mid(begin, end - begin))));
            }
            at = end;
        }
        QProcess reader;
        reader.start(QStandardPaths::findExecutable(QStringLiteral("pdftotext")),
                     {path, QStringLiteral("-")});
        if (reader.waitForFinished(60000))
            keep(path + QStringLiteral(", as it is read"), m_canaries.in(reader.readAllStandardOutput()));
    }
    /// All at once, since there are many; one by one only where there is something.
    void lookAtRead(const QString &place)
    {
        QByteArray all;
        for (const auto &[who, text] : m_read)
            all += text + '\n';
        if (!m_canaries.in(all).isEmpty()) {
            for (const auto &[who, text] : m_read)
                keep(QStringLiteral("%1, %2").arg(place, QLatin1String(who)), m_canaries.in(text));
        }
        m_read.clear();
    }
    void take(const char *who, const QString &text)
    {
        if (text.size() > 3)
            m_read.emplace_back(who, text.toUtf8());
    }
    void readObject(const QObject &object)
    {
        const QMetaObject &meta = *object.metaObject();
        for (int i = 0; i < meta.propertyCount(); ++i) {
            const QMetaProperty property = meta.property(i);
            if (property.typeId() == QMetaType::QString || property.typeId() == QMetaType::QStringList)
                take(meta.className(), property.read(&object).toStringList().join(u'\n'));
        }
        if (const auto *text = qobject_cast<const QTextDocument *>(&object))
            take(meta.className(), text->toPlainText());
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(&object))
            readModel(meta.className(), *model, {}, 0);
    }
    void readModel(const char *who, const QAbstractItemModel &model, const QModelIndex &parent, int depth)
    {
        const int rows = std::min(model.rowCount(parent), 300);
        const int columns = std::min(model.columnCount(parent), 40);
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                               int(Qt::AccessibleDescriptionRole)}) {
            for (int column = 0; column < columns; ++column) {
                take(who, model.headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < rows; ++row)
                    take(who, model.index(row, column, parent).data(role).toString());
            }
        }
        for (int row = 0; row < rows && depth < 4; ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            if (model.hasChildren(index))
                readModel(who, model, index, depth + 1);
        }
    }
    void readAccessible(QAccessibleInterface *one, int depth)
    {
        if (!one || depth > 30 || one->state().invisible)
            return;
        for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            take("what is read aloud", one->text(text));
        for (int i = 0; i < std::min(one->childCount(), 300); ++i)
            readAccessible(one->child(i), depth + 1);
    }

    const Canaries &m_canaries;
    QStringList m_leaks;
    std::vector<std::pair<const char *, QByteArray>> m_read; ///< who says what; class names live as long
    int m_places = 0;
};

/// Takes one of the program's own ways to the clipboard after the other: rows, pictures, texts.
inline void copyAll(QWidget &place, LeakSearch &search, const QString &where)
{
    for (auto *table : place.findChildren<TableView *>()) {
        if (!table->isVisible())
            continue;
        table->setFocus();
        const QAbstractItemModel &rows = *table->model();
        const QItemSelection all(rows.index(0, 0), rows.index(rows.rowCount() - 1, rows.columnCount() - 1));
        table->selectionModel()->select(all, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        search.lookAtClipboard(where);
    }
    for (const auto *picture : place.findChildren<PictureFrame *>()) {
        if (picture->isVisible()) {
            picture->copy();
            search.lookAtClipboard(where);
        }
    }
    for (auto *button : place.findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled() && button->text().startsWith(QLatin1String("Copy"))) {
            button->click();
            search.lookAtClipboard(where);
        }
    }
}

} // namespace fairlead
