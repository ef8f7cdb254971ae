"""The AXI4 master of hdl/bus (Reader and Writer, in verify/cocotb/mover.go) against the
AxiSlave of cocotbext-axi: copies and looks of random lengths, of which some meet memory
that answers with an error, and some are cut off by a reset."""

import cocotb
from cocotb.triggers import ClockCycles
from cocotbext.axi import AxiBus
from cocotbext.axi.stream import define_stream

from surroundings import N, Memory, cycle, high, late, no_violations, pause_all, pauses, quiet, reset, slave, source, start, within

BEAT, LIMIT = 8, 30_000
HALF = 1024  # beats that are read, and as many that are written
CHANNELS = ["over", "seen", "W", "AW", "AR"]

CopyBus, Copy, CopySource, _, _ = define_stream("Copy", signals=["valid", "ready", "from", "to", "beats", "tag"])
LookBus, Look, LookSource, _, _ = define_stream("Look", signals=["valid", "ready", "addr", "beats", "tag"])
SeenBus, _, _, SeenSink, _ = define_stream("Seen", signals=["valid", "ready", "data"])
OverBus, _, _, OverSink, _ = define_stream("Over", signals=["valid", "ready", "tag", "bad"])


class Round:
    """What one round does, and what must come of it."""

    def __init__(self, rng):
        self.base = rng.randrange(1 << 20) * BEAT
        self.data = bytearray(rng.randbytes(2 * HALF * BEAT))
        self.middle = self.base + HALF * BEAT
        self.end = self.middle + HALF * BEAT
        self.faults = []
        for _ in range(rng.choice([0, 1, 3, 6])):
            write = rng.randrange(2) == 1
            first = rng.randrange(HALF) + (HALF if write else 0)
            span = (self.base + first * BEAT, self.base + (first + rng.randint(1, 60)) * BEAT)
            self.faults.append({"span": span, "write": write, "resp": rng.choice([2, 3]), "delay": 0})
        self.copies = [self.copy(rng, tag) for tag in range(rng.randint(0, 12))]
        self.looks = [self.look(rng, 100 + k) for k in range(rng.randint(0, 8))]

    def run(self, rng, start):
        """Draws a run of beats inside of a half; most are short."""
        beats = rng.randint(1, rng.choice([3, 20, 300]))
        return start // BEAT + rng.randint(0, HALF - beats), beats

    def copy(self, rng, tag):
        to, beats = self.run(rng, self.middle)
        start = self.base // BEAT + rng.randint(0, HALF - beats)
        return Copy(**{"from": start, "to": to, "beats": beats, "tag": tag})

    def look(self, rng, tag):
        start, beats = self.run(rng, self.base)
        return Look(addr=start, beats=beats, tag=tag)

    def failing(self, beat, write):
        return any(f["write"] == write and f["span"][0] <= beat * BEAT < f["span"][1] for f in self.faults)

    def at(self, beat):
        """The bytes of a beat as they are read."""
        if self.failing(beat, False):
            return bytes(BEAT)
        return bytes(self.data[beat * BEAT - self.base:(beat + 1) * BEAT - self.base])

    def expected(self):
        """Memory afterwards, the ends of copies, the beats seen, and how many reads fail."""
        after, ends, bad = bytearray(self.data), [], 0
        for c in self.copies:
            failed = False
            for i in range(c.beats):
                beat, to = self.at(getattr(c, "from") + i), c.to + i
                bad += self.failing(getattr(c, "from") + i, False)
                odd = [k for k in range(BEAT) if beat[k] & 1]
                if odd and self.failing(to, True):
                    failed = True
                    continue
                for k in odd:
                    after[to * BEAT - self.base + k] = beat[k]
            ends.append((c.tag, failed))
        seen = []
        for look in self.looks:
            for i in range(look.beats):
                seen.append(int.from_bytes(self.at(look.addr + i), "little"))
                bad += self.failing(look.addr + i, False)
        return after, ends, seen, bad


async def collect(sink, count):
    return [await sink.recv() for _ in range(count)]


@cocotb.test()
async def moves(dut):
    quiet(dut)
    rng, memory = source("mover"), Memory(dut, BEAT)
    model = slave(AxiBus.from_prefix(dut, "m"), dut, memory)
    copies = CopySource(CopyBus.from_prefix(dut, "copy"), dut.clk, dut.rst)
    looks = LookSource(LookBus.from_prefix(dut, "look"), dut.clk, dut.rst)
    seen = SeenSink(SeenBus.from_prefix(dut, "seen"), dut.clk, dut.rst)
    over = OverSink(OverBus.from_prefix(dut, "over"), dut.clk, dut.rst)
    await start(dut)
    beats = cuts = failures = 0
    for k in range(2 * N):
        play = Round(rng)
        cut = k % 4 == 3
        for again in range(1 + cut):
            memory.load(play.base, play.data, [(play.base, play.middle)], [(play.middle, play.end)], play.faults)
            pause_all(model, rng)
            for end in (copies, looks, seen, over):
                end.set_pause_generator(pauses(rng))
                end.pause = False
            if rng.randrange(2):
                # Looks pile up: their queue fills, and the copies go on.
                seen.set_pause_generator(late(400, pauses(rng)))
            for c in play.copies:
                copies.send_nowait(c)
            for look in play.looks:
                looks.send_nowait(look)
            if cut and not again:
                cuts += 1
                await ClockCycles(dut.clk, rng.randint(1, 400))
                await reset(dut, rng.randint(1, 4))
                for end in (copies, looks, seen, over):
                    end.clear()
                await ClockCycles(dut.clk, 2)
        try:
            after, ends, words, bad = play.expected()
            before = 0 if cut else int(dut.bad_reads.value)
            got = await within(collect(over, len(ends)), LIMIT, "the ends of the copies")
            got = [(int(e.tag), bool(e.bad)) for e in got]
            assert got == ends, f"copies end (tag, bad) {got}, expected {ends}"
            got = [int(s.data) for s in await within(collect(seen, len(words)), LIMIT, "the beats looked at")]
            assert got == words, f"beat {[a == b for a, b in zip(got, words)].index(False)} that is seen is wrong"
            await high(dut.idle, 1000, "idle")
            assert not memory.wrong, "; ".join(memory.wrong[:5])
            assert memory.data == after, "memory is not as expected"
            failed = int(dut.bad_reads.value) - before & 0xFFFF
            assert failed == bad, f"{failed} beats failed, expected {bad}"
            assert seen.empty() and over.empty(), "more comes out than went in"
            no_violations(dut, CHANNELS)
        except AssertionError as e:
            raise AssertionError(f"round {k}: {e}") from e
        beats += memory.beats_read
        failures += bad + sum(b for _, b in ends)
    print(f"{2 * N} rounds, {cuts} resets, {beats} beats read, {failures} errors answered, {cycle()} cycles")
