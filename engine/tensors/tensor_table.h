// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The border between the engine and the library that holds LibTorch: plain numbers and pointers
// only, so that neither side sees the other's headers and no exception crosses. All arrays are
// row-major.
#pragma once
#include <cstdint>

namespace engine {

constexpr int kTensorTableVersion = 5;
constexpr const char* kTensorTableSymbol = "wanderTensorTable";

/// rows x columns numbers, a row every `stride`; float or double as the function says.
struct TensorView {
    const void* data = nullptr;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t stride = 0;
};

enum class TensorOutcome : int { done, failed, outOfMemory, stopped };

/// How a call ended; the message is a sentence where it did not go well.
struct TensorStatus {
    TensorOutcome outcome = TensorOutcome::done;
    char message[500] = {};
};

enum class TensorDevice : int { cpu, cuda };

/// What a CUDA device said when it was asked.
struct TensorProbe {
    int works = 0; ///< a small computation succeeded
    char name[100] = {};
    std::int64_t memoryBytes = 0; ///< 0 unknown
    char remark[300] = {};        ///< why it does not work
};

/// Called now and then from any thread; a return of 0 asks to stop. A total of 0 only asks, and is
/// not told.
struct TensorSteps {
    void* context = nullptr;
    int (*step)(void* context, std::int64_t done, std::int64_t total) = nullptr;
};

/// Rows up to which factors are multiplied all at once; products that are made have more.
constexpr std::int64_t kFewRows = 32;

/// norms[p] = |F_s G_t^T|_* of factors F (r, D), G (r', D) double, s = pairs[2 p], t = pairs[2 p +
/// 1]. A norm above ceilings[p] is taken by singular values, which is slower and exact to rounding.
struct TensorPairs {
    const TensorView* F = nullptr;
    std::int64_t sources = 0; ///< of F
    const TensorView* G = nullptr;
    std::int64_t targets = 0;   ///< of G
    const int* pairs = nullptr; ///< (2 count)
    std::int64_t count = 0;
    const double* ceilings = nullptr; ///< (count)
};

/// norms[p] = |M_p|_* of double matrices that are made when their turn comes. Ceilings as above.
struct TensorProducts {
    std::int64_t count = 0;
    const std::int64_t* shapes = nullptr; ///< (2 count) rows and columns
    /// Writes M_p without gaps; from several threads.
    void (*fill)(const void* maker, std::int64_t p, double* out) = nullptr;
    const void* maker = nullptr;
    const double* ceilings = nullptr; ///< (count)
};

/// Who sums in Sinkhorn's passes: LibTorch, or loops of our own that write nothing of the size of
/// the cost and read it twice or, where a device can, once; `ours` is the quicker of these two.
/// They are quicker on a CUDA device, where they need kernels that were built for it; on a CPU they
/// are there for tests.
enum class TensorPass : int { quickest, library, ours, twoReadings, oneReading };

/// Both sides of a cost, METHOD.md (10): points, labels and label distances.
struct TensorPoints {
    TensorView X, Y;        ///< (N, D), (M, D) float
    const int* k = nullptr; ///< (N) labels of the source
    const int* l = nullptr; ///< (M) labels of the target
    TensorView W;           ///< (K, L) double, or (0, 0)
    double lambdaX = 1;
    double lambdaY = 1;
    int areBytes = 0; ///< X and Y are bytes over 255, and are meant to all digits
    TensorPass pass = TensorPass::quickest;
};

/// Some entries of a few rows from `first` on. Of row first + r there are counts[r], one after the
/// other in rising order of their columns; -1 says that they were too many.
struct TensorEntries {
    std::int64_t first = 0;
    std::int64_t rows = 0;
    const int* counts = nullptr;    ///< (rows)
    const int* columns = nullptr;   ///< (all that are there)
    const float* reduced = nullptr; ///< C_ij - f_i - g_j
};

/// Is handed blocks of rows in rising order.
struct TensorEntriesSink {
    void* context = nullptr;
    void (*take)(void* context, const TensorEntries* entries) = nullptr;
};

/// Every function but setThreads ends with its status. Handles (void*) belong to who opened them.
struct TensorTable {
    int version = kTensorTableVersion;
    void (*setThreads)(int threads);
    void (*probe)(TensorProbe*, TensorStatus*);
    /// Of a large array on the device, read and written bytes counted.
    void (*copyBandwidth)(TensorDevice, double* bytesPerSecond, TensorStatus*);

    /// out (N, M) = X Y^T.
    void (*productF)(
        TensorDevice, TensorView X, TensorView Y, float* out, std::int64_t stride, TensorStatus*);
    void (*productD)(
        TensorDevice, TensorView X, TensorView Y, double* out, std::int64_t stride, TensorStatus*);
    /// The same where one Y (double) meets many X: Y stays on the device between the calls.
    void* (*openRight)(TensorDevice, TensorView Y, TensorStatus*);
    void (*productRight)(void*, TensorView X, double* out, std::int64_t stride, TensorStatus*);
    void (*closeRight)(void*);

    /// Of a symmetric A (n, n) double: values (n) ascending, and vectors (n, n) in columns unless
    /// null.
    void (*eigen)(TensorDevice, TensorView A, double* values, double* vectors, TensorStatus*);
    /// out (min(N, D), D) double with out^T out = A^T A.
    void (*triangle)(TensorDevice, TensorView A, double* out, TensorSteps, TensorStatus*);
    void (*nuclearNorms)(
        TensorDevice, const TensorPairs*, double* norms, TensorSteps, TensorStatus*);
    void (*normsOfProducts)(
        TensorDevice, const TensorProducts*, double* norms, TensorSteps, TensorStatus*);

    /// A cost that the device keeps in float. What asks for it waits for its turn.
    void* (*openCost)(TensorDevice, const TensorPoints*, TensorSteps, TensorStatus*);
    /// *bound: rows are within this of the cost.
    void (*costBound)(void*, double* bound, TensorStatus*);
    /// out (count, M) without gaps: rows made anew from the points.
    void (*costRows)(void*, std::int64_t first, std::int64_t count, float* out, TensorStatus*);
    /// minima[i] <= min_j C_ij - g_j, by some roundings of a float.
    void (*costMinima)(void*, const double* g, double* minima, TensorSteps, TensorStatus*);
    /// All entries with C_ij - f_i - g_j < limit, and those that rounding may have lifted above.
    void (*lowEntries)(void*, const double* f, const double* g, double limit, int mostARow,
        TensorEntriesSink, TensorSteps, TensorStatus*);
    /// others (count, least): the columns of the lowest C_ij - g_j of some rows, the lowest first.
    void (*lowestOfRows)(void*, const double* g, const int* rows, std::int64_t count,
        std::int64_t least, int* others, TensorSteps, TensorStatus*);
    /// The same of some columns: the rows of the lowest C_ij - f_i.
    void (*lowestOfColumns)(void*, const double* f, const int* columns, std::int64_t count,
        std::int64_t least, int* others, TensorSteps, TensorStatus*);
    void (*closeCost)(void*);

    /// Passes over a cost, which must outlive them, between weights a (N) and b (M); in float64
    /// where they are to be fine.
    void* (*openSinkhorn)(void* cost, const double* a, const double* b, int isFine, TensorStatus*);
    /// `passes` times METHOD.md (11) at `epsilon`; *error = |P^T 1 - b|_1 between the two half
    /// steps of the last one, when row sums are right.
    void (*sinkhornPasses)(
        void*, double epsilon, int passes, double* error, TensorSteps, TensorStatus*);
    void (*setPotentials)(void*, const double* f, const double* g, TensorStatus*);
    void (*potentials)(void*, double* f, double* g, TensorStatus*);
    /// *value = sum P C, rowSums (N) = P 1, columnSums (M) = P^T 1, of the plan (13).
    void (*sinkhornTotals)(void*, double epsilon, double* value, double* rowSums,
        double* columnSums, TensorSteps, TensorStatus*);
    void (*closeSinkhorn)(void*);
};

using TensorTableFunction = const TensorTable* (*)(int version);

} // namespace engine
