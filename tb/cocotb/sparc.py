"""sparc_axi, preset tiny: lists of jobs from build/cocotb/lists in a memory of
cocotbext-axi, registers through its AxiLiteMaster."""

import json
import os
import pathlib

import cocotb
from cocotb.triggers import ClockCycles, First, RisingEdge, Timer
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiResp

from surroundings import N, Memory, cycle, high, no_violations, pause_all, quiet, reset, slave, source, start, PERIOD

LISTS = pathlib.Path(os.environ["LISTS"])
BEAT = 8
# Cycles in which a list must end: three times what the slowest took.
LIMIT = 60_000

# Offsets of registers, docs/sparc_axi.md.
ID, CONTROL, STATUS, ERROR_JOB, ERROR_FIELD, IRQ_ENABLE, IRQ_STATUS = 0x00, 0x04, 0x08, 0x0C, 0x10, 0x14, 0x18
LIST_LOW, LIST_HIGH, COUNT, WATCHDOG, JOBS_DONE, READ_BEATS = 0x1C, 0x20, 0x24, 0x28, 0x2C, 0x34


class Board:
    """The circuit between a processor and a memory."""

    def __init__(self, dut):
        quiet(dut)
        self.dut = dut
        self.memory = Memory(dut, BEAT)
        self.slave = slave(AxiBus.from_prefix(dut, "m_axi"), dut, self.memory)
        self.processor = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi"), dut.clk, dut.rst)
        self.rng = source("sparc")
        self.reads = self.writes = 0

    async def get(self, offset):
        answer = await self.processor.read(offset, 4)
        assert answer.resp == AxiResp.OKAY, f"read of register {offset:#x}: {answer.resp!r}"
        return int.from_bytes(answer.data, "little")

    async def set(self, offset, value, width=4):
        answer = await self.processor.write(offset, value.to_bytes(width, "little"))
        assert answer.resp == AxiResp.OKAY, f"write of register {offset:#x}: {answer.resp!r}"

    def load(self, plan):
        self.memory.load(plan["base"], (LISTS / plan["before"]).read_bytes(), plan["readable"], plan["writable"],
                         [dict(f) for f in plan["faults"] or []])
        pause_all(self.slave, self.rng)
        pause_all(self.processor, self.rng)

    async def begin(self, plan):
        registers = [(LIST_LOW, plan["address"] & 0xFFFFFFFF), (LIST_HIGH, plan["address"] >> 32), (COUNT, plan["jobs"]),
                     (WATCHDOG, plan["watchdog"]), (IRQ_ENABLE, 3)]
        self.rng.shuffle(registers)
        for offset, value in registers:
            # No list is longer than 255: the higher bytes of COUNT stay 0.
            await self.set(offset, value, self.rng.choice([1, 2, 4]) if offset == COUNT else 4)
        await self.set(CONTROL, 1)

    async def refused(self):
        """Accesses that are none are refused and change nothing."""
        offset = self.rng.choice([ID, STATUS, READ_BEATS, 0x64, 0xC0, 0xFC])
        answer = await self.processor.write(offset, self.rng.randbytes(4))
        assert answer.resp == AxiResp.SLVERR, f"write of register {offset:#x}: {answer.resp!r}"
        offset = self.rng.choice([CONTROL, 0x64, 0xC0, 0xFC])
        answer = await self.processor.read(offset, 4)
        assert answer.resp == AxiResp.SLVERR, f"read of register {offset:#x}: {answer.resp!r}"

    async def play(self, plan):
        """Plays a list to its end and compares all that can be seen of it."""
        self.load(plan)
        await self.begin(plan)
        await self.refused()
        await high(self.dut.irq, LIMIT, "the interrupt")
        status = await self.get(STATUS)
        for _ in range(LIMIT // 64):
            if not status & 1:
                break
            await ClockCycles(self.dut.clk, 64)
            status = await self.get(STATUS)
        want = 2 if plan["done"] else 4 | plan["code"] << 8
        assert status == want, f"STATUS is {status:#x}, expected {want:#x}; {await self.where()}"
        if not plan["done"]:
            where = [await self.get(ERROR_JOB), await self.get(ERROR_FIELD)]
            assert where == [plan["job"], plan["field"]], f"error at job and member {where}, expected {plan['job']}, {plan['field']}"
        done = await self.get(JOBS_DONE)
        assert done == plan["jobs_done"], f"JOBS_DONE is {done}, expected {plan['jobs_done']}"
        events = await self.get(IRQ_STATUS)
        assert events == status >> 1 & 3, f"IRQ_STATUS is {events}"
        await self.set(IRQ_STATUS, events)
        await ClockCycles(self.dut.clk, 2)
        assert int(self.dut.irq.value) == 0, "the interrupt stays"
        assert not self.memory.wrong, "; ".join(self.memory.wrong[:5])
        if plan["done"]:
            beats = await self.get(READ_BEATS)
            assert beats == self.memory.beats_read, f"READ_BEATS is {beats}, the memory gave {self.memory.beats_read}"
        self.compare(plan)
        self.reads += self.memory.beats_read
        self.writes += self.memory.bytes_written

    async def where(self):
        return f"job {await self.get(ERROR_JOB)}, member {await self.get(ERROR_FIELD)}, {await self.get(JOBS_DONE)} done"

    def compare(self, plan):
        after, got = bytearray((LISTS / plan["after"]).read_bytes()), self.memory.data
        for first, last in plan["any"] or []:
            first, last = first - plan["base"], last - plan["base"]
            after[first:last] = got[first:last]
        wrong = [i for i in range(len(after)) if got[i] != after[i]]
        assert not wrong, f"{len(wrong)} bytes of memory are not as expected, the first at {plan['base'] + wrong[0]:#x}"


@cocotb.test()
async def lists(dut):
    """Right and wrong lists, one after the other on one circuit, some of them cut off
    by a reset and begun anew."""
    board = Board(dut)
    await start(dut)
    assert await board.get(ID) == 0x53704172
    plans = json.loads((LISTS / "index.json").read_text())[:2 * N]
    resets = 0
    for k, plan in enumerate(plans):
        cut = board.rng.randrange(3) == 0
        try:
            if cut:
                resets += 1
                board.load(plan)
                await board.begin(plan)
                await First(Timer(board.rng.randint(1, board.rng.choice([100, 600, 3000])) * PERIOD, units="ns"), RisingEdge(dut.irq))
                await RisingEdge(dut.clk)
                await reset(dut, board.rng.randint(1, 4))
                assert await board.get(STATUS) == 0, "STATUS after a reset"
            began = cycle()
            await board.play(plan)
            no_violations(dut, ["s_axi B", "s_axi R", "m_axi W", "m_axi AW", "m_axi AR"])
        except AssertionError as e:
            raise AssertionError(f"list {k} ({plan['name']}{', after a reset' if cut else ''}): {e}") from e
        print(f"list {k}: {plan['name']}: {cycle() - began} cycles", flush=True)
    print(f"{len(plans)} lists, {resets} resets, {board.reads} beats read, {board.writes} bytes written, {cycle()} cycles")
