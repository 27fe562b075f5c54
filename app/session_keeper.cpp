// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_keeper.h"

#include "app/language.h"
#include "app/session_file.h"

#include <QFileInfo>
#include <algorithm>

namespace app {

SessionKeeper::SessionKeeper(Document& document, engine::Exploration& exploration, QObject* parent)
    : QObject(parent)
    , document_(document)
    , exploration_(exploration)
    , opening_(lane_, engine::Newer::cancelsRunning,
          { .done = [this](auto session) { adopt(*session); },
              .failed =
                  [this](const QString& sentence) {
                      recovering_.reset(); // its file stays for another try
                      Q_EMIT openFailed(sentence);
                  } })
    , saving_(lane_, engine::Newer::waitsForRunning,
          { .done = [this](auto draft) { finishSaving(*draft); },
              .failed = [this](const QString& sentence) { Q_EMIT saveFailed(sentence); } })
    , autosaving_(lane_, engine::Newer::waitsForRunning,
          { .done =
                  [this](auto draft) {
                      learn(*draft);
                      if (!isModified() || draft->path != autosave_->path())
                          QFile::remove(draft->path); // saved, or another session, meanwhile
                  },
              .failed = [this](const QString& sentence) { Q_EMIT autosaveFailed(sentence); } })
    , checking_(lane_, engine::Newer::cancelsRunning,
          { .done = [this](auto checksums) { report(*checksums); } })
{
    connect(&exploration_, &engine::Exploration::datasetRefused, this,
        [this](const engine::DatasetRequest& request, const QString& sentence) {
            if (reading_)
                problems_.push_back(
                    { request, DatasetProblem::Kind::unreadable, translated(sentence) });
        });
    connect(&exploration_, &engine::Exploration::openingFinished, this, &SessionKeeper::check);
}

bool SessionKeeper::isModified() const
{
    return !document_.history()->isClean();
}

void SessionKeeper::begin()
{
    openingPath_.clear();
    recovering_.reset();
    adopt({});
}

void SessionKeeper::open(const QString& path)
{
    openingPath_ = QFileInfo(path).absoluteFilePath();
    recovering_.reset();
    opening_.start([path = openingPath_, stamps = stamps_](const engine::Progress& progress) {
        const FileStamp stamp = stampOf(path); // before: what is written meanwhile is newer
        const SavedSession session = readSession(path, progress);
        (*stamps)[path] = stamp;
        return session;
    });
}

void SessionKeeper::recover(AutosaveSlotPtr slot)
{
    openingPath_.clear();
    recovering_ = std::move(slot);
    opening_.start(
        [path = recovering_->path(), stamps = stamps_](const engine::Progress& progress) {
            const SavedSession session = readSession(path, progress);
            if (QFileInfo::exists(session.original))
                (*stamps)[session.original] = stampOf(session.original);
            return session;
        });
}

void SessionKeeper::adopt(const SavedSession& session)
{
    exploration_.cancel();
    checking_.cancel();
    ++documents_;
    memory_.remember(session);
    document_.reset(session.state);
    setPath(recovering_ ? session.original : openingPath_);
    if (recovering_) {
        autosaveIn(std::move(recovering_));
        document_.history()->resetClean();
    }
    readDatasets(session);
    Q_EMIT opened();
}

/// All of them, also those that nothing is solved for, so that whatever is wrong is told at once.
void SessionKeeper::readDatasets(const SavedSession& session)
{
    expected_.clear();
    problems_.clear();
    std::vector<DatasetProblem> missing;
    std::vector<engine::DatasetRequest> there;
    for (std::size_t i = 0; i < session.datasets.size(); ++i) {
        const engine::DatasetRequest& request = session.state.datasets[i].request;
        if (session.datasets[i].missing)
            missing.push_back(
                { request, DatasetProblem::Kind::missing, tr("There is no such file or folder.") });
        else
            there.push_back(request);
        expected_.push_back({ request, session.datasets[i].record });
    }
    read(there);
    if (!missing.empty())
        Q_EMIT problemsFound(missing);
}

void SessionKeeper::read(const std::vector<engine::DatasetRequest>& requests)
{
    reading_ = !requests.empty();
    if (reading_)
        exploration_.open(requests);
}

void SessionKeeper::relocate(const std::vector<Relocation>& relocations)
{
    std::vector<engine::DatasetRequest> moved;
    document_.history()->beginMacro(tr("Relocate datasets"));
    for (const Relocation& relocation : relocations) {
        const auto& datasets = document_.state().datasets;
        const auto entry = std::ranges::find(datasets, relocation.request, &DatasetEntry::request);
        if (entry == datasets.end())
            continue; // the document went on meanwhile
        const auto index = static_cast<int>(entry - datasets.begin());
        if (!relocation.location) {
            document_.removeDataset(index);
            continue;
        }
        engine::DatasetRequest request = relocation.request;
        request.location = relocation.location->toStdString();
        memory_.move(relocation.request, request);
        expected_.push_back({ request, memory_.recordOf(request) });
        moved.push_back(request);
        document_.replaceDataset(index, request);
    }
    document_.history()->endMacro();
    read(moved);
}

/// All are read: whether they are what they were is worked out in the background.
void SessionKeeper::check()
{
    if (!std::exchange(reading_, false))
        return;
    std::erase_if(expected_, [this](const Expected& expected) {
        return expected.record.checksum.empty() || !exploration_.whole(expected.request);
    });
    std::vector<engine::DatasetPtr> wholes;
    for (const Expected& expected : expected_)
        wholes.push_back(exploration_.whole(expected.request));
    checking_.start([wholes](const engine::Progress& progress) {
        std::vector<std::string> checksums;
        for (const engine::DatasetPtr& whole : wholes) {
            progress.check();
            checksums.push_back(engine::contentChecksum(*whole));
        }
        return checksums;
    });
}

void SessionKeeper::report(const std::vector<std::string>& checksums)
{
    for (std::size_t i = 0; i < expected_.size() && i < checksums.size(); ++i) {
        const Expected& expected = expected_[i];
        const engine::DatasetPtr whole = exploration_.whole(expected.request);
        if (!whole)
            continue; // left the document meanwhile
        const DatasetRecord now = recordOf(*whole, checksums[i]);
        memory_.learn(expected.request, whole, now);
        if (now.checksum != expected.record.checksum)
            problems_.push_back({ expected.request, DatasetProblem::Kind::changed,
                differenceBetween(expected.record, now) });
    }
    expected_.clear();
    if (!problems_.empty())
        Q_EMIT problemsFound(std::exchange(problems_, {}));
}

SessionKeeper::Draft SessionKeeper::draft(const QString& path) const
{
    Draft draft { .session = { .state = document_.state() },
        .wholes = {},
        .path = path,
        .document = documents_ };
    for (const DatasetEntry& entry : draft.session.state.datasets) {
        draft.wholes.push_back(exploration_.whole(entry.request));
        draft.session.datasets.push_back(memory_.of(entry, draft.wholes.back()));
    }
    if (picture_)
        draft.session.picture = picture_();
    return draft;
}

SessionKeeper::Draft SessionKeeper::written(Draft draft)
{
    for (std::size_t i = 0; i < draft.wholes.size(); ++i) {
        DatasetRecord& record = draft.session.datasets[i].record;
        if (draft.wholes[i] && record.checksum.empty())
            record.checksum = engine::contentChecksum(*draft.wholes[i]);
    }
    writeSession(draft.session, draft.path);
    return draft;
}

void SessionKeeper::learn(const Draft& draft)
{
    for (std::size_t i = 0; i < draft.wholes.size(); ++i)
        if (draft.wholes[i])
            memory_.learn(draft.session.state.datasets[i].request, draft.wholes[i],
                draft.session.datasets[i].record);
}

SessionKeeper::FileStamp SessionKeeper::stampOf(const QString& path)
{
    const QFileInfo file(path);
    return { file.size(), file.lastModified() };
}

/// What was deleted meanwhile is written again: nothing is lost by that.
void SessionKeeper::save(const QString& path)
{
    write(path, false);
}

void SessionKeeper::saveOver(const QString& path)
{
    write(path, true);
}

void SessionKeeper::write(const QString& path, bool over)
{
    saving_.start([draft = draft(QFileInfo(path).absoluteFilePath()), stamps = stamps_, over](
                      const engine::Progress&) mutable {
        const auto known = stamps->find(draft.path);
        draft.refused = !over && known != stamps->end() && QFileInfo::exists(draft.path)
            && known->second != stampOf(draft.path);
        if (draft.refused)
            return draft;
        Draft done = written(std::move(draft));
        (*stamps)[done.path] = stampOf(done.path);
        return done;
    });
}

/// Another document may have taken the place of the one that was saved; it must not take its file.
void SessionKeeper::finishSaving(const Draft& draft)
{
    if (draft.refused)
        return Q_EMIT changedOutside(draft.path);
    if (draft.document == documents_) {
        learn(draft);
        setPath(draft.path);
        if (document_.state() == draft.session.state) // else it went on meanwhile
            document_.history()->setClean();
    }
    Q_EMIT saved(draft.path);
}

void SessionKeeper::autosaveIn(AutosaveSlotPtr slot)
{
    if (!slot)
        return;
    if (autosave_)
        return autosave_->take(std::move(slot));
    autosave_ = std::make_unique<Autosave>(*document_.history(), std::move(slot));
    connect(autosave_.get(), &Autosave::due, this, &SessionKeeper::autosave);
}

void SessionKeeper::autosave()
{
    Draft draft = this->draft(autosave_->path());
    draft.session.original = path_;
    autosaving_.start([draft](const engine::Progress&) { return written(draft); });
}

void SessionKeeper::end()
{
    if (autosave_)
        autosave_->end();
}

void SessionKeeper::setPath(const QString& path)
{
    path_ = path;
    Q_EMIT pathChanged();
}

} // namespace app
