// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/search.h"

#include <chrono>
#include <cstdio>

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

double medianMilliseconds(const Workspace &workspace, const QString &words)
{
    std::vector<double> times;
    for (int i = 0; i < 31; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        const auto hits = searchRecords(workspace, words);
        const auto end = std::chrono::steady_clock::now();
        if (hits.empty())
            return -1;
        times.push_back(std::chrono::duration<double, std::milli>(end - begin).count());
    }
    std::ranges::nth_element(times, times.begin() + 15);
    return times[15];
}

} // namespace

int main()
{
    const Workspace workspace = manyRecords(20000);
    for (const char *words : {"R777", "cart", "brouwer 19", "e"}) {
        std::printf("search 20000 records for %s\t%.2f\tms\n", words,
                    medianMilliseconds(workspace, QString::fromLatin1(words)));
    }
    return 0;
}
