// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_index.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace fairlead;

namespace {

Workspace manyRecords(int count)
{
    Workspace workspace;
    for (int i = 0; i < count; ++i) {
        if (i % 4 == 3) {
            Person person;
            person.id = Id<Person>::create();
            person.key = QStringLiteral("P%1").arg(i);
            person.name = QStringLiteral("Person number %1 of Brouwer").arg(i);
            workspace.rows<Person>().insert(person);
        } else {
            Item item;
            item.id = Id<Item>::create();
            item.key = QStringLiteral("R%1").arg(i);
            item.title = QStringLiteral("Checkout step %1: move the cart to the new service").arg(i);
            workspace.rows<Item>().insert(item);
        }
    }
    return workspace;
}

double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); // the machine is shared: processor time
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

template <class Call> double medianOf(int times, Call call)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const double begin = milliseconds();
        call(i);
        taken.push_back(milliseconds() - begin);
    }
    std::ranges::nth_element(taken, taken.begin() + times / 2);
    return taken[size_t(times / 2)];
}

/// What lies in a vault after ten years: notes of some eighty words.
void addNotes(SearchIndex &index, int count)
{
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int word = 0; word < 80; ++word)
            text += QStringLiteral("word%1 ").arg((i * 7919 + word * 104729) % 9000);
        index.putPrivate({QStringLiteral("note"),
                          Id<Person>::create().uuid(),
                          {},
                          QStringLiteral("Note %1").arg(i),
                          QStringLiteral("Note"),
                          text});
    }
}

} // namespace

int main()
{
    const Workspace workspace = manyRecords(20000);
    SearchIndex index;
    std::printf("index 20000 records\t%.1f\tms\n", medianOf(3, [&](int) { index = SearchIndex(workspace); }));
    const auto search = [&](const char *what) {
        for (const char *words : {"R777", "cart", "brouwer 19", "word77", "e"}) {
            const double taken = medianOf(31, [&](int) { index.find(QString::fromLatin1(words)); });
            std::printf("search %s for %s\t%.2f\tms\n", what, words, taken);
        }
    };
    search("20000 records");
    addNotes(index, 15000);
    search("20000 records and 15000 notes");
    const Item &item = *workspace.rows<Item>().begin();
    const double edit = medianOf(31, [&](int i) {
        Item after = item;
        after.title += QString::number(i);
        index.update(ChangeSet().replace(item, after));
    });
    std::printf("follow one edit\t%.3f\tms\n", edit);
    return 0;
}
