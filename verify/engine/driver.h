// The loop that drives a simulated circuit over pipes. The generated file
// defines Model, kIn, kOut, drive() and sample() and includes this one between.
//
// A message is a word of command, a word of count, and rows of words; all
// words are 64 bits in the machine's byte order. Rows hold every lane in whole
// words, least significant first.
//   'R' n, n rows of inputs: n cycles; answers n rows of outputs
//   'P' 0, one row: answers the settled outputs, no edge
//   'S' n, one row: n edges with the inputs held; no answer
//   'Z' seed: a fresh circuit in the state after reset; no answer
#include "verilated.h"
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <unistd.h>
#include <vector>

// Bits are moved between lanes in words and a packed port through an
// accumulator of at most 63 pending bits.

template <class T> static inline void store(T& port, int chunk, uint32_t bits) {
    port |= static_cast<T>(static_cast<uint64_t>(bits) << (32 * chunk));
}
template <std::size_t N> static inline void store(VlWide<N>& port, int chunk, uint32_t bits) { port[chunk] = bits; }
template <class T> static inline void zero(T& port) { port = 0; }
template <std::size_t N> static inline void zero(VlWide<N>&) {}
template <class T> static inline uint32_t load(const T& port, int chunk) {
    return static_cast<uint32_t>(static_cast<uint64_t>(port) >> (32 * chunk));
}
template <std::size_t N> static inline uint32_t load(const VlWide<N>& port, int chunk) { return port[chunk]; }

// put packs Lanes lanes of Width bits from a row into a port.
template <int Width, int Lanes, class P> static inline void put(P& port, const uint64_t* row) {
    uint64_t acc = 0;
    int pending = 0, chunk = 0;
    zero(port);
    for (int lane = 0; lane < Lanes; lane++) {
        for (int left = Width; left > 0; left -= 32) {
            const int half = (Width - left) / 32;
            const int n = left < 32 ? left : 32;
            const uint32_t mask = n == 32 ? 0xffffffffu : (1u << n) - 1;
            const uint32_t piece = static_cast<uint32_t>(row[half / 2] >> (32 * (half % 2))) & mask;
            acc |= static_cast<uint64_t>(piece) << pending;
            pending += n;
            if (pending >= 32) {
                store(port, chunk++, static_cast<uint32_t>(acc));
                acc >>= 32;
                pending -= 32;
            }
        }
        row += (Width + 63) / 64;
    }
    if (pending > 0) store(port, chunk, static_cast<uint32_t>(acc));
}

// get unpacks a port into a row.
template <int Width, int Lanes, class P> static inline void get(const P& port, uint64_t* row) {
    uint64_t acc = 0;
    int pending = 0, chunk = 0;
    for (int lane = 0; lane < Lanes; lane++) {
        for (int i = 0; i < (Width + 63) / 64; i++) row[i] = 0;
        for (int left = Width; left > 0; left -= 32) {
            const int half = (Width - left) / 32;
            const int n = left < 32 ? left : 32;
            if (pending < n) {
                acc |= static_cast<uint64_t>(load(port, chunk++)) << pending;
                pending += 32;
            }
            const uint32_t mask = n == 32 ? 0xffffffffu : (1u << n) - 1;
            row[half / 2] |= static_cast<uint64_t>(static_cast<uint32_t>(acc) & mask) << (32 * (half % 2));
            acc >>= n;
            pending -= n;
        }
        row += (Width + 63) / 64;
    }
}

static void drive(Model& m, const uint64_t* row);
static void sample(const Model& m, uint64_t* row);

static bool receive(void* to, std::size_t n) {
    char* p = static_cast<char*>(to);
    while (n > 0) {
        const ssize_t k = read(0, p, n);
        if (k <= 0) return false;
        p += k;
        n -= static_cast<std::size_t>(k);
    }
    return true;
}

static bool answer(const void* from, std::size_t n) {
    const char* p = static_cast<const char*>(from);
    while (n > 0) {
        const ssize_t k = write(1, p, n);
        if (k <= 0) return false;
        p += k;
        n -= static_cast<std::size_t>(k);
    }
    return true;
}

struct Bench {
    std::unique_ptr<VerilatedContext> context;
    std::unique_ptr<Model> model;

    // The falling edge is put off to the next settling: one evaluation less a cycle.
    void settle(const uint64_t* row) {
        model->clk = 0;
        drive(*model, row);
        model->eval();
    }
    void edge() {
        model->clk = 1;
        model->eval();
    }
    void reset(uint64_t seed) {
        model.reset();
        context.reset(new VerilatedContext);
        context->randReset(2);
        context->randSeed(static_cast<int>(seed % 0x7ffffffe) + 1);
        model.reset(new Model(context.get()));
        const std::vector<uint64_t> zeros(kIn + 1);
        model->rst = 1;
        settle(zeros.data());
        edge();
        model->rst = 0;
    }
};

int main() {
    Bench bench;
    bench.reset(0);
    std::vector<uint64_t> in, out;
    uint64_t head[2];
    while (receive(head, sizeof head)) {
        const std::size_t n = head[1];
        const std::size_t rows = head[0] == 'R' ? n : head[0] == 'Z' ? 0 : 1;
        if (in.size() < rows * kIn + 1) in.resize(rows * kIn + 1);
        if (!receive(in.data(), rows * kIn * sizeof(uint64_t))) return 1;
        std::size_t answers = 0;
        switch (head[0]) {
        case 'R':
            if (out.size() < n * kOut + 1) out.resize(n * kOut + 1);
            for (std::size_t i = 0; i < n; i++) {
                bench.settle(&in[i * kIn]);
                sample(*bench.model, &out[i * kOut]);
                bench.edge();
            }
            answers = n;
            break;
        case 'P':
            if (out.size() < kOut + 1) out.resize(kOut + 1);
            bench.settle(in.data());
            sample(*bench.model, out.data());
            answers = 1;
            break;
        case 'S':
            for (std::size_t i = 0; i < n; i++) {
                bench.settle(in.data());
                bench.edge();
            }
            break;
        case 'Z': bench.reset(n); break;
        default: return 1;
        }
        if (!answer(out.data(), answers * kOut * sizeof(uint64_t))) return 1;
    }
    return 0;
}
