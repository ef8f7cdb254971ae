"""Faults that are planted in the Verilog that is emitted. A bench that passes with one
of them is no good."""

import typing


class Fault(typing.NamedTuple):
    bench: str
    name: str
    file: str  # of the Verilog of the bench
    changes: typing.List[typing.Tuple[str, str]]  # a text, and what takes its place

# A reset that acts at the beginning alone, which it must do for anything to work.
FIRST_RESET = "if (rst && $time < 100)"

FAULTS = [
    Fault("registers", "strobe ignored", "axi_registers.v",
          [("{8{w_data_0_strobe[2]}}", "{8{1'b1}}")]),
    Fault("registers", "bad address answered OKAY", "axi_registers.v",
          [("assign s_bresp = {bad_write, 1'b0};", "assign s_bresp = 2'd0;")]),
    Fault("registers", "read answer not held", "axi_registers.v",
          [("else if (or_rvalid) rvalid <= ar_valid_0;", "else rvalid <= ar_valid_0;")]),
    Fault("registers", "write acts until it is answered", "axi_registers.v",
          [("wire write_acts = aw_valid_0 & w_valid_0 & ~bvalid;", "wire write_acts = aw_valid_0 & w_valid_0;"),
           ("wire and_w_valid_0 = w_valid_0 & write_acts;", "wire and_w_valid_0 = w_valid_0 & write_acts & bvalid;"),
           ("wire and_aw_valid_0 = aw_valid_0 & write_acts;", "wire and_aw_valid_0 = aw_valid_0 & write_acts & bvalid;")]),
    Fault("registers", "reset forgets a register", "axi_registers.v",
          [("if (rst) wide <= 32'd0;", FIRST_RESET + " wide <= 32'd0;")]),
    Fault("registers", "period of the timer a cycle longer", "axi_timer.v",
          [("if (control[1]) left <= period;", "if (control[1]) left <= period + 32'd1;")]),

    Fault("streams", "no back-pressure of the queue", "axi_streams.v",
          [("assign queue_tready = ~(queue_count == 3'd7);", "assign queue_tready = 1'b1;")]),
    Fault("streams", "end of a packet lost", "axi_streams.v",
          [("wire or_there_here = there_here[2] | detour_tlast;", "wire or_there_here = there_here[2];")]),
    Fault("streams", "bytes of the packet before kept", "axi_streams.v",
          [("else if (and_widen_tvalid_3) widen_keep_3 <= 2'd0;", "")]),
    Fault("streams", "payload changes while it waits", "axi_streams.v",
          [("if (narrow_tready) narrow_data <= narrow_tdata;\n    else if (narrow_out_tready)", "if (narrow_tready) narrow_data <= narrow_tdata;\n    else")]),
    Fault("streams", "last a part too early", "axi_streams.v",
          [("assign narrow_out_tlast = narrow_last & eq_narrow_keep;", "assign narrow_out_tlast = narrow_last;")]),

    Fault("ram", "writes do not wrap", "axi_target_a16_b64_i4.v",
          [("wire eq_aw_burst_kind_2 = aw_burst_kind == 2'd2;", "wire eq_aw_burst_kind_2 = 1'b0;")]),
    Fault("ram", "fixed reads rise", "axi_target_a16_b64_i4.v",
          [("wire eq_ar_burst_kind = ar_burst_kind == 2'd0;", "wire eq_ar_burst_kind = 1'b0;")]),
    Fault("ram", "narrow beats taken for whole ones", "axi_target_a16_b64_i4.v",
          [("wire [2:0] mux_aw_burst_size = aw_burst_size[1] ?", "wire [2:0] mux_aw_burst_size = 1'b1 ?")]),
    Fault("ram", "WLAST not looked at", "axi_target_a16_b64_i4.v",
          [("| bad | (s_wlast ^ eq_aw_left);", "| bad;")]),
    Fault("ram", "ID of the wrong burst", "axi_target_a16_b64_i4.v",
          [("if (and_write_taken) bid <= aw_burst_id;", "bid <= aw_burst_id;")]),
    Fault("ram", "last of the beat before", "axi_target_a16_b64_i4.v",
          [("else way_data_0_last <= eq_ar_left;\n    end\n    else if (and_read_taken_3) way_data_0_last <= eq_ar_left;",
            "else way_data_0_last <= eq_ar_left;\n    end\n    else if (and_read_taken_3) way_data_0_last <= ar_left == 8'd1;")]),
    Fault("ram", "strobe ignored", "axi_ram_a16_b64_i4_w6100.v",
          [("if (and_target_write_valid & target_write_strobe[5])", "if (and_target_write_valid)")]),
    Fault("ram", "RREADY ignored", "axi_target_a16_b64_i4.v",
          [("assign answer_ready = s_rready;", "assign answer_ready = 1'b1;")]),
    Fault("ram", "reset leaves a burst behind", "axi_target_a16_b64_i4.v",
          [("if (rst) aw_active <= 1'b0;", FIRST_RESET + " aw_active <= 1'b0;")]),

    Fault("mover", "last a beat too early", "axi_writer_b64.v",
          [("assign wlast = beat == way_ram_q[7:0];", "wire over = beat == way_ram_q[7:0];\n  assign wlast = beat + 8'd1 >= way_ram_q[7:0];"),
           ("burst_over = beat_taken & wlast", "burst_over = beat_taken & over"), ("if (wlast) beat", "if (over) beat")]),
    Fault("mover", "all bytes strobed", "axi_writer_b64.v",
          [("assign wstrb = queue_ram_q[71:64];", "assign wstrb = 8'hFF;")]),
    Fault("mover", "WREADY ignored", "axi_writer_b64.v",
          [("wire beat_taken = wvalid & wready;", "wire beat_taken = wvalid;")]),
    Fault("mover", "BRESP ignored", "axi_writer_b64.v",
          [("assign failed = answered & bresp[1];", "assign failed = 1'b0;")]),
    Fault("mover", "DECERR taken for OKAY", "axi_reader_c2_b64.v",
          [("wire or_rresp = rresp[1] |", "wire or_rresp = (rresp == 2'd2) |")]),
    Fault("mover", "burst asked for without room", "axi_reader_c2_b64.v",
          [("wire not_room_1 = ~(room_1 < split_1_out_beats);", "wire not_room_1 = 1'b1;")]),
    Fault("mover", "burst over 4 KB", "axi_split_a29_b64_r10_m64.v",
          [("wire [6:0] diff_addr = 7'd64 - {1'b0, addr[5:0]};", "wire [6:0] diff_addr = 7'd64;")]),
    Fault("mover", "reset leaves beats behind", "axi_writer_b64.v",
          [("if (rst) held <= 7'd0;", FIRST_RESET + " held <= 7'd0;")]),

    Fault("sparc", "all bytes strobed", "axi_writer_b64.v",
          [("assign wstrb = queue_ram_q[71:64];", "assign wstrb = 8'hFF;")]),
    Fault("sparc", "read errors ignored", "sparc_axi.v",
          [("if (reader_failed) error <= 1'b1;\n      else if (writer_failed)", "if (writer_failed)"),
           ("wire or_reader_failed = reader_failed | writer_failed", "wire or_reader_failed = writer_failed")]),
    Fault("sparc", "write error reported as read error", "sparc_axi.v",
          [("else if (writer_failed) error_code <= 8'd9;", "else if (writer_failed) error_code <= 8'd8;")]),
    Fault("sparc", "burst a beat too long", "axi_reader_c5_b64.v",
          [("assign arlen = ar_data_0_len;", "assign arlen = ar_data_0_len + 8'd1;")]),
    Fault("sparc", "address withdrawn", "axi_writer_b64.v",
          [("assign awvalid = aw_valid_0;", "assign awvalid = aw_valid_0 & ~wready;")]),
    Fault("sparc", "reset leaves a burst behind", "axi_reader_c5_b64.v",
          [("if (rst) way_valid <= 1'b0;", FIRST_RESET + " way_valid <= 1'b0;")]),
]
