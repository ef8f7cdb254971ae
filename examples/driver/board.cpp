// A simulation of sparc_axi with a memory, behind board.h. The memory takes every
// address at once and answers a beat a cycle; bytes outside it are an error.
#include <cstring>
#include <deque>
#include <memory>

#include "Vsparc_axi.h"
#include "board.h"
#include "verilated.h"

namespace {

struct Burst {
	uint64_t address;
	unsigned beats;
};

// Bytes of a port, whatever type Verilator has for its width.
template <typename Port> unsigned char *bytes(Port &port) { return reinterpret_cast<unsigned char *>(&port); }

class Board {
public:
	alignas(64) unsigned char memory[BOARD_BYTES] = {};

	Board() : top(new Vsparc_axi) {
		top->rst = 1;
		for (int i = 0; i < 4; i++)
			cycle();
		top->rst = 0;
		cycle();
	}

	~Board() { top->final(); }

	uint32_t read(uint32_t offset) {
		top->s_axi_araddr = offset;
		top->s_axi_arvalid = 1;
		while (!cycle(&Board::ar_taken)) {}
		top->s_axi_arvalid = 0;
		top->s_axi_rready = 1;
		while (!cycle(&Board::r_given)) {}
		top->s_axi_rready = 0;
		return answer;
	}

	void write(uint32_t offset, uint32_t value) {
		top->s_axi_awaddr = offset;
		top->s_axi_wdata = value;
		top->s_axi_wstrb = 0xF;
		top->s_axi_awvalid = top->s_axi_wvalid = 1;
		while (top->s_axi_awvalid || top->s_axi_wvalid) {
			cycle();
			if (aw) top->s_axi_awvalid = 0;
			if (w) top->s_axi_wvalid = 0;
		}
		top->s_axi_bready = 1;
		while (!cycle(&Board::b_given)) {}
		top->s_axi_bready = 0;
	}

	bool interrupt(unsigned limit) {
		for (unsigned i = 0; i < limit && !top->irq; i++)
			cycle();
		return top->irq;
	}

private:
	std::unique_ptr<Vsparc_axi> top;
	std::deque<Burst> reads, writes;
	unsigned read_beat = 0, write_beat = 0, answers = 0;
	bool write_failed = false;
	std::deque<bool> failed;               // of the answers that wait
	bool ar_taken, r_given, b_given, aw, w; // in the last cycle, of s_axi
	uint32_t answer = 0;

	static constexpr unsigned beat_bytes = sizeof(Vsparc_axi::m_axi_rdata);

	unsigned char *at(uint64_t address) {
		uint64_t offset = address - BOARD_MEMORY;
		return address >= BOARD_MEMORY && offset + beat_bytes <= BOARD_BYTES ? memory + offset : nullptr;
	}

	// One cycle; returns what happened in it.
	bool cycle(bool Board::*what = nullptr) {
		top->m_axi_arready = top->m_axi_awready = 1;
		top->m_axi_wready = !writes.empty(); // data is taken after its address
		top->m_axi_rvalid = !reads.empty();
		if (!reads.empty()) {
			unsigned char *data = at(reads.front().address + read_beat * beat_bytes);
			if (data) std::memcpy(bytes(top->m_axi_rdata), data, beat_bytes);
			top->m_axi_rresp = data ? 0 : 3;
			top->m_axi_rlast = read_beat + 1 == reads.front().beats;
		}
		top->m_axi_bvalid = !failed.empty();
		top->m_axi_bresp = !failed.empty() && failed.front() ? 3 : 0;
		top->clk = 0;
		top->eval();
		ar_taken = top->s_axi_arvalid && top->s_axi_arready;
		r_given = top->s_axi_rvalid && top->s_axi_rready;
		answer = top->s_axi_rdata;
		b_given = top->s_axi_bvalid && top->s_axi_bready;
		aw = top->s_axi_awvalid && top->s_axi_awready;
		w = top->s_axi_wvalid && top->s_axi_wready;
		transfer();
		top->clk = 1;
		top->eval();
		return what && this->*what;
	}

	// What passes on m_axi at the edge.
	void transfer() {
		if (top->m_axi_rvalid && top->m_axi_rready && ++read_beat == reads.front().beats) {
			reads.pop_front();
			read_beat = 0;
		}
		if (top->m_axi_bvalid && top->m_axi_bready) failed.pop_front();
		if (top->m_axi_arvalid) reads.push_back({top->m_axi_araddr, top->m_axi_arlen + 1u});
		if (top->m_axi_awvalid) writes.push_back({top->m_axi_awaddr, top->m_axi_awlen + 1u});
		if (!top->m_axi_wvalid || !top->m_axi_wready) return;
		unsigned char *data = at(writes.front().address + write_beat * beat_bytes);
		for (unsigned i = 0; data && i < beat_bytes; i++)
			if (bytes(top->m_axi_wstrb)[i / 8] >> (i % 8) & 1) data[i] = bytes(top->m_axi_wdata)[i];
		write_failed |= !data;
		if (++write_beat == writes.front().beats) {
			writes.pop_front();
			failed.push_back(write_failed);
			write_beat = 0;
			write_failed = false;
		}
	}
};

std::unique_ptr<Board> board;

Board &the_board() {
	if (!board) board.reset(new Board);
	return *board;
}

} // namespace

extern "C" {

sparc_bus board_bus(void) {
	return {[](void *b, uint32_t offset) { return static_cast<Board *>(b)->read(offset); },
		[](void *b, uint32_t offset, uint32_t value) { static_cast<Board *>(b)->write(offset, value); }, &the_board()};
}

void *board_memory(void) { return the_board().memory; }

int board_interrupt(void) { return the_board().interrupt(1000000); }

void board_close(void) { board.reset(); }

} // extern "C"
