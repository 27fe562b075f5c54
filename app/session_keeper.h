// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document of a window and its file: reading, saving and autosaving in the background, and the
// check whether the datasets are still what they were. Asks nobody anything; that is
// SessionActions.
#pragma once
#include "app/autosave.h"
#include "app/dataset_memory.h"
#include "engine/service/exploration.h"

#include <QDateTime>
#include <map>

namespace app {

/// Something about a dataset of a session that was opened.
struct DatasetProblem {
    enum class Kind { missing, unreadable, changed };
    engine::DatasetRequest request;
    Kind kind = Kind::missing;
    QString sentence;
};

/// What the user decided about it.
struct Relocation {
    engine::DatasetRequest request;
    std::optional<QString> location; ///< where it is now; nothing: it is left out
};

class SessionKeeper : public QObject {
    Q_OBJECT

public:
    SessionKeeper(Document& document, engine::Exploration& exploration, QObject* parent = nullptr);

    const QString& path() const { return path_; } ///< empty: not saved yet
    bool isModified() const;
    /// Nobody would miss what the window shows: another session may take its place.
    bool isFresh() const { return path_.isEmpty() && !isModified() && !opening_.running(); }
    DatasetMemory& memory() { return memory_; }
    /// Of the stage, for the file.
    void setPicture(std::function<QImage()> picture) { picture_ = std::move(picture); }

    void begin(); ///< an empty document without a file
    void open(const QString& path);
    /// Not over what another program has written there since this one read or wrote it: then
    /// `changedOutside` is emitted and the file stays.
    void save(const QString& path);
    /// Over whatever is there.
    void saveOver(const QString& path);
    /// One step that can be undone.
    void relocate(const std::vector<Relocation>& relocations);
    void autosaveIn(AutosaveSlotPtr slot);
    /// Opens what was autosaved; it stays unsaved, and is autosaved there.
    void recover(AutosaveSlotPtr slot);
    /// The window closes as it should: nothing is left to recover.
    void end();

Q_SIGNALS:
    void opened();
    void saved(const QString& path);
    void pathChanged();
    void openFailed(const QString& sentence);
    void saveFailed(const QString& sentence);
    void changedOutside(const QString& path); ///< nothing was saved
    void autosaveFailed(const QString& sentence);
    void problemsFound(const std::vector<app::DatasetProblem>& problems);

private:
    void write(const QString& path, bool over);
    struct Draft { ///< to be written
        SavedSession session;
        std::vector<engine::DatasetPtr> wholes; ///< one for each dataset; null: not read
        QString path;
        int document = 0;     ///< the document that it is of, counted
        bool refused = false; ///< not written: another program was there
    };
    struct FileStamp { ///< of a session file as this program last saw it
        qint64 bytes = 0;
        QDateTime modified;

        bool operator==(const FileStamp&) const = default;
    };
    using FileStamps = std::map<QString, FileStamp>; ///< by absolute path
    struct Expected {
        engine::DatasetRequest request;
        DatasetRecord record;
    };
    static FileStamp stampOf(const QString& path);
    static Draft written(Draft draft);
    void finishSaving(const Draft& draft);
    Draft draft(const QString& path) const;
    void learn(const Draft& draft);
    void adopt(const SavedSession& session);
    void readDatasets(const SavedSession& session);
    void read(const std::vector<engine::DatasetRequest>& requests);
    void check();
    void report(const std::vector<std::string>& checksums);
    void setPath(const QString& path);
    void autosave();

    Document& document_;
    engine::Exploration& exploration_;
    DatasetMemory memory_;
    std::function<QImage()> picture_;
    QString path_;
    QString openingPath_;
    int documents_ = 0; ///< that were begun or opened so far
    std::shared_ptr<FileStamps> stamps_ = std::make_shared<FileStamps>(); ///< used in lane_ alone
    AutosaveSlotPtr recovering_;
    std::unique_ptr<Autosave> autosave_; ///< goes after the jobs: none writes behind its back
    std::vector<Expected> expected_;     ///< to be compared when they have been read
    std::vector<DatasetProblem> problems_;
    bool reading_ = false; ///< the datasets of a session that was opened

    engine::Lane lane_;
    engine::Job<SavedSession> opening_;
    engine::Job<Draft> saving_;
    engine::Job<Draft> autosaving_;
    engine::Job<std::vector<std::string>> checking_;
};

} // namespace app
