// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/delegates.h"
#include "ui/kit/table_view.h"
#include "ui/kit/theme.h"
#include "ui/kit/value_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace fairlead;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

void fill(QStandardItemModel &model)
{
    for (int row = 0; row < 40; ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < 10; ++column) {
            auto *item = new QStandardItem;
            if (column == 0)
                item->setData(QStringLiteral("K%1").arg(row), Qt::EditRole);
            else
                item->setData(column == 2 ? -1.5 * (row + 1) : row + 0.25 * column, Qt::EditRole);
            items.append(item);
        }
        model.appendRow(items);
    }
}

QTableView *frozenPart(const TableView &view)
{
    return view.findChild<QTableView *>();
}

} // namespace

class TestKitTable : public QObject {
    Q_OBJECT
    QStandardItemModel m_model;
private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, Appearance::Light, 100, Motion::Off);
        fill(m_model);
    }

    void rowsFollowTheThemeAndTheDensity()
    {
        TableView view(text("Rows"));
        view.setModel(&m_model);
        QCOMPARE(view.rowHeight(0), theme(&view).rowHeight());
        view.setDensity(Density::Compact);
        QCOMPARE(view.rowHeight(0), theme(&view).compactRowHeight());
    }

    void columnsGrowWithTheTextScale()
    {
        TableView view(text("Rows"));
        view.setModel(&m_model);
        view.setColumnWidth(0, 100);
        view.show();
        applyTheme(*qApp, Appearance::Light, 200, Motion::Off);
        const int grown = view.columnWidth(0);
        applyTheme(*qApp, Appearance::Light, 100, Motion::Off);
        QCOMPARE(grown, 200);
        QCOMPARE(view.columnWidth(0), 100);
    }

    void longWordsGetMoreOfAColumnWhereThereIsRoom()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({text("Kind"), text("Wahrscheinlichkeit"), text("What")});
        TableView view(text("Rows"));
        view.setModel(&model);
        view.resize(800, 200);
        view.show();
        view.setColumnWidths({60, 90, 0});
        const int asked = view.horizontalHeader()->sectionSizeHint(1);
        QVERIFY(asked > 90);
        QCOMPARE(view.columnWidth(0), 60);
        QCOMPARE(view.columnWidth(1), std::min(asked, 90 * 3 / 2));
        QCOMPARE(view.columnWidth(2), view.viewport()->width() - view.columnWidth(0) - view.columnWidth(1));

        model.setItem(0, 0, new QStandardItem(QString(80, u'm'))); // never more than half as much again
        model.appendRow(new QStandardItem);
        QCOMPARE(view.columnWidth(0), 90);

        view.setColumnWidth(1, 70); // the user's own
        view.resize(900, 200);
        QCOMPARE(view.columnWidth(1), 70);
    }

    void withoutRoomColumnsKeepTheirWidths()
    {
        QStandardItemModel model(1, 3);
        model.setHorizontalHeaderLabels({text("Kind"), text("Wahrscheinlichkeit"), text("What")});
        TableView view(text("Rows"));
        view.setModel(&model);
        view.resize(380, 200);
        view.show();
        view.setColumnWidths({60, 90, 0});
        QCOMPARE(view.columnWidth(0), 60);
        QCOMPARE(view.columnWidth(1), 90);
    }

    void theKeyColumnNeverScrollsAway()
    {
        TableView view(text("Rows"));
        view.setModel(&m_model);
        view.setFrozenColumns(1);
        view.resize(400, 300);
        view.show();
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        QTableView *frozen = frozenPart(view);
        QVERIFY(frozen->isVisible());
        QCOMPARE(frozen->width(), view.columnWidth(0));
        QVERIFY(view.visualRect(m_model.index(0, 0)).right() < 0); // scrolled away in the table itself
        QCOMPARE(frozen->visualRect(m_model.index(0, 0)).left(), 0);
        view.verticalScrollBar()->setValue(200);
        QCOMPARE(frozen->verticalScrollBar()->value(), 200);
        view.setColumnWidth(0, 77);
        QCOMPARE(frozen->width(), 77);
        view.setCurrentIndex(m_model.index(20, 1)); // must come out from under the key column
        QVERIFY(view.visualRect(m_model.index(20, 1)).left() >= 77);
    }

    void theWholeRowShowsThatTheMouseIsOverIt()
    {
        TableView view(text("Rows"));
        view.setModel(&m_model);
        view.setFrozenColumns(1);
        view.resize(500, 300);
        view.show();
        QTest::mouseMove(view.viewport(), view.visualRect(m_model.index(3, 2)).center());
        QCOMPARE(TableView::hoveredRow(view), 3);
        QCOMPARE(TableView::hoveredRow(*frozenPart(view)), 3);
        const QRect cell = view.visualRect(m_model.index(3, 3));
        const QPoint corner = view.viewport()->mapTo(&view, cell.topLeft() + QPoint(2, 2));
        QCOMPARE(view.grab().toImage().pixelColor(corner), theme(&view).hover());
    }

    void copyingGivesSpreadsheetsWhatTheyRead()
    {
        TableView view(text("Rows"));
        view.setModel(&m_model);
        for (int column = 3; column < 10; ++column)
            view.setColumnHidden(column, true);
        view.selectRow(2);
        view.selectionModel()->select(m_model.index(0, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text("K0\t0.25\t-1.5\nK2\t2.25\t-4.5"));
    }

    void pastingTellsRowsAndCells()
    {
        TableView view(text("Rows"));
        view.setModel(&m_model);
        QSignalSpy pasted(&view, &TableView::pasteWanted);
        QGuiApplication::clipboard()->setText(text("a\tb\nc\td\n"));
        QTest::keyClick(&view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(pasted[0][0].value<QList<QStringList>>(),
                 (QList<QStringList>{{text("a"), text("b")}, {text("c"), text("d")}}));
    }

    void numbersStandAtTheirDecimalMark()
    {
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0), 8.0);
        model.setData(model.index(1, 0), 8.25);
        TableView view(text("Rows"));
        view.setModel(&model);
        NumberDelegate numbers({.decimals = 2});
        view.setColumnDelegate(0, &numbers);
        view.resize(200, 150);
        view.show();
        const QImage picture = view.viewport()->grab().toImage();
        const auto firstInk = [&](int row) {
            const QRect cell = view.visualRect(model.index(row, 0)).adjusted(1, 3, -1, -3);
            for (int x = cell.left(); x < cell.right(); ++x)
                for (int y = cell.top(); y < cell.bottom(); ++y)
                    if (picture.pixelColor(x, y).lightness() < 160)
                        return x;
            return -1;
        };
        QVERIFY(firstInk(0) > 0);
        QCOMPARE(firstInk(0), firstInk(1)); // both start with the same 8, left of the mark
    }

    void editingACellUsesItsFormat()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 1), 8.0);
        TableView view(text("Rows"));
        view.setModel(&model);
        NumberDelegate numbers({.most = 100, .decimals = 2}, text("d"));
        view.setColumnDelegate(1, &numbers);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setCurrentIndex(model.index(0, 1));
        QTest::keyClick(&view, Qt::Key_Return);
        auto *edit = view.findChild<ValueEdit *>();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text("12.5"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(model.index(0, 1).data(Qt::EditRole), QVariant(12.5));
        QTest::keyClick(&view, Qt::Key_F2);
        QTRY_VERIFY(view.findChild<ValueEdit *>());
        edit = view.findChildren<ValueEdit *>().last();
        edit->selectAll();
        QTest::keyClicks(edit, text("1000")); // more than is allowed: the cell keeps its value
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(model.index(0, 1).data(Qt::EditRole), QVariant(12.5));
    }
};

QTEST_MAIN(TestKitTable)
#include "tst_kit_table.moc"
