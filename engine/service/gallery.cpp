// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/gallery.h"

#include <algorithm>

namespace engine {

const RowTraits& Gallery::KnownTraits::of(
    const ExplorationResultPtr& wanted, const Progress& progress)
{
    if (result != wanted) {
        result.reset(); // stays so where the work is cancelled
        traits = rowTraitsOf(wanted->shown(), progress);
        result = wanted;
    }
    return traits;
}

Gallery::Gallery(QObject* parent)
    : QObject(parent)
    , known_(std::make_shared<KnownTraits>())
    , arranging_(lane_, Newer::waitsForRunning,
          { .done = [this](RowOrderPtr order) { Q_EMIT arranged(order); }, .failed = complaint() })
    , comparing_(lane_, Newer::waitsForRunning,
          { .done = [this](ComparisonPtr both) { Q_EMIT compared(both); }, .failed = complaint() })
    , stripping_(lane_, Newer::cancelsRunning,
          { .done = [this](StripPtr strip) { Q_EMIT stripReady(strip); }, .failed = complaint() })
{
}

Gallery::~Gallery()
{
    blockSignals(true);
    setResult(nullptr);
}

std::function<void(const QString&)> Gallery::complaint()
{
    return [this](const QString& sentence) { Q_EMIT failed(sentence); };
}

void Gallery::setResult(const ExplorationResultPtr& result)
{
    result_ = result;
    arranging_.cancel();
    comparing_.cancel();
    stripping_.cancel();
    lane_.start([known = known_] { *known = {}; }); // a result may be large: let go of it
}

bool Gallery::fits(const Weights& weights) const
{
    return result_ && weights.size() == static_cast<std::size_t>(result_->shown().sources());
}

std::vector<int> Gallery::there(const std::vector<int>& rows) const
{
    std::vector<int> there = rows;
    std::erase_if(there, [&](int row) { return row < 0 || row >= result_->shown().base->size(); });
    return there;
}

void Gallery::arrange(const Weights& weights, const RowWish& wish)
{
    if (fits(weights))
        arranging_.start([=, known = known_, result = result_](const Progress& progress) {
            return rowOrderOf(result->shown(), known->of(result, progress), weights, wish);
        });
}

void Gallery::compare(const Weights& a, const Weights& b, const std::vector<int>& rows)
{
    if (!fits(a) || !fits(b))
        return;
    comparing_.start(
        [=, known = known_, result = result_, rows = there(rows)](const Progress& progress) {
            return comparisonOf(
                result->shown(), known->of(result, progress), a, b, result->shape(), rows);
        });
}

void Gallery::makeStrip(const std::vector<Weights>& stops, const std::vector<int>& rows)
{
    if (!std::ranges::all_of(stops, [this](const Weights& stop) { return fits(stop); }))
        return;
    stripping_.start([=, result = result_, rows = there(rows)](const Progress& progress) {
        return stripOf(result->shown(), result->shape(), stops, rows, progress);
    });
}

} // namespace engine
