module ccache_lookup_lru_w2_t2_s6 (
  input set_0_valid,
  input [1:0] set_0_tag,
  input [5:0] set_0_slot,
  input set_1_valid,
  input [1:0] set_1_tag,
  input [5:0] set_1_slot,
  input [1:0] tag,
  input clear,
  input [5:0] spare,
  output hit,
  output [5:0] slot,
  output [5:0] given,
  output next_0_valid,
  output [1:0] next_0_tag,
  output [5:0] next_0_slot,
  output next_1_valid,
  output [1:0] next_1_tag,
  output [5:0] next_1_slot
);
  wire and_set_0_valid = set_0_valid & (set_0_tag == tag);
  wire [5:0] mux_set_0_slot = and_set_0_valid ? set_0_slot : 6'd0;
  wire and_set_1_valid = set_1_valid & (set_1_tag == tag);
  wire [5:0] mux_set_1_slot = and_set_1_valid ? set_1_slot : 6'd0;
  wire found = and_set_0_valid | and_set_1_valid;
  wire [5:0] or_set_0_slot = mux_set_0_slot | mux_set_1_slot;
  wire [5:0] at = found ? or_set_0_slot : spare;
  assign next_0_tag = clear ? set_0_tag : tag;
  assign next_0_slot = clear ? set_0_slot : at;
  wire or_set_0_valid = and_set_0_valid | clear;
  wire mux_set_1_valid = or_set_0_valid ? set_1_valid : set_0_valid;
  assign next_1_tag = or_set_0_valid ? set_1_tag : set_0_tag;
  assign next_1_slot = or_set_0_valid ? set_1_slot : set_0_slot;
  wire not_clear = ~clear;
  assign next_0_valid = (clear ? set_0_valid : 1'b1) & not_clear;
  assign next_1_valid = mux_set_1_valid & not_clear;
  assign hit = found;
  assign slot = at;
  assign given = set_1_slot;
endmodule

module ccache_fetch_a6_l32_b16_m2_s6 (
  input clk,
  input rst,
  input in_valid,
  input [5:0] in_addr,
  input [5:0] in_slot,
  input mem_ready,
  input data_valid,
  input [15:0] data_beat,
  input data_last,
  input done_ready,
  output in_ready,
  output mem_valid,
  output [5:0] mem_addr,
  output [1:0] mem_beats,
  output data_ready,
  output [1:0] write,
  output [5:0] write_slot,
  output [15:0] write_beat,
  output done_valid,
  output reg fault
);
  reg [1:0] put;
  reg [1:0] asked;
  reg [1:0] filled;
  reg [1:0] done;
  reg beat;
  reg [5:0] addrs [0:1];
`ifndef SYNTHESIS
  initial begin : addrs_zeros
    integer i;
    for (i = 0; i < 2; i = i + 1) addrs[i] = {6{1'b0}};
  end
`endif
  reg [5:0] slots [0:1];
`ifndef SYNTHESIS
  initial begin : slots_zeros
    integer i;
    for (i = 0; i < 2; i = i + 1) slots[i] = {6{1'b0}};
  end
`endif
  wire has_place = ~(put == (done ^ 2'd2));
  wire and_in_valid = in_valid & has_place;
  assign mem_valid = ~(asked == put);
  wire eq_filled = filled == asked;
  wire brings = data_valid & ~eq_filled;
  wire last = beat;
  wire and_brings = brings & ~beat;
  wire and_brings_2 = brings & beat;
  assign done_valid = ~(done == filled);
  assign mem_addr = addrs[asked[0]];
  assign write_slot = slots[filled[0]];
  always @(posedge clk) begin
    if (rst) put <= 2'd0;
    else if (and_in_valid) put <= put + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) asked <= 2'd0;
    else if (mem_valid & mem_ready) asked <= asked + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) filled <= 2'd0;
    else if (brings & last) filled <= filled + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) done <= 2'd0;
    else if (done_valid & done_ready) done <= done + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) beat <= 1'b0;
    else if (brings) begin
      if (last) beat <= 1'b0;
      else beat <= beat + 1'b1;
    end
  end
  always @(posedge clk) begin
    if (rst) fault <= 1'b0;
    else if (data_valid & (eq_filled | (last ^ data_last))) fault <= 1'b1;
  end
  always @(posedge clk) begin
    if (and_in_valid) addrs[put[0]] <= in_addr;
  end
  always @(posedge clk) begin
    if (and_in_valid) slots[put[0]] <= in_slot;
  end
  assign in_ready = has_place;
  assign mem_beats = 2'd2;
  assign data_ready = 1'b1;
  assign write = {and_brings_2, and_brings};
  assign write_beat = data_beat;
endmodule

module ccache_by128_l32_w2_lru_a6_bu16_m2_q16 (
  input clk,
  input rst,
  input in_valid,
  input [5:0] in_addr,
  input inv_valid,
  input mem_ready,
  input data_valid,
  input [15:0] data_beat,
  input data_last,
  input out_ready,
  output in_ready,
  output inv_ready,
  output mem_valid,
  output [5:0] mem_addr,
  output [1:0] mem_beats,
  output data_ready,
  output reg out_valid,
  output [31:0] out_line,
  output reg out_hit,
  output reg [31:0] hits,
  output reg [31:0] misses,
  output fault
);
  reg sweeping;
  reg first_sweep;
  reg [3:0] sweep_set;
  reg tag_valid;
  reg [5:0] tag_addr;
  reg tag_sweep;
  reg tag_first;
  reg [1:0] spare_at;
  reg spare_used;
  reg [3:0] queue_count;
  reg queue_valid;
  reg [3:0] queue_head;
  reg [3:0] queue_tail;
  reg [5:0] spares [0:1];
`ifndef SYNTHESIS
  initial begin : spares_zeros
    integer i;
    for (i = 0; i < 2; i = i + 1) spares[i] = {6{1'b0}};
  end
`endif
  reg [17:0] sets [0:15];
  reg [17:0] sets_q;
`ifndef SYNTHESIS
  initial begin : sets_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) sets[i] = {18{1'b0}};
  end
`endif
  (* no_rw_check *) reg [6:0] queue_ram [0:14];
  reg [6:0] queue_ram_q;
`ifndef SYNTHESIS
  initial begin : queue_ram_zeros
    integer i;
    for (i = 0; i < 15; i = i + 1) queue_ram[i] = {7{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [15:0] bank_0 [0:33];
  reg signed [15:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 34; i = i + 1) bank_0[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [15:0] bank_1 [0:33];
  reg signed [15:0] bank_1_q;
`ifndef SYNTHESIS
  initial begin : bank_1_zeros
    integer i;
    for (i = 0; i < 34; i = i + 1) bank_1[i] = {16{1'b0}};
  end
`endif
  wire lookup_hit;
  wire [5:0] lookup_slot;
  wire [5:0] lookup_given;
  wire lookup_next_0_valid;
  wire [1:0] lookup_next_0_tag;
  wire [5:0] lookup_next_0_slot;
  wire lookup_next_1_valid;
  wire [1:0] lookup_next_1_tag;
  wire [5:0] lookup_next_1_slot;
  wire fetch_in_ready;
  wire [1:0] fetch_write;
  wire [5:0] fetch_write_slot;
  wire [15:0] fetch_write_beat;
  wire signed [15:0] fetch_write_beat_0 = fetch_write_beat;
  wire fetch_done_valid;
  wire fetch_ready = fetch_in_ready;
  wire or_lookup_hit = lookup_hit | fetch_ready;
  wire not_queue_count = ~(queue_count == 4'd15);
  wire queue_ready = not_queue_count;
  wire goes = or_lookup_hit & queue_ready;
  wire or_tag_valid = ~tag_valid | tag_sweep | goes;
  wire advance = or_tag_valid;
  wire and_sweeping = sweeping & advance;
  wire and_sweeping_2 = and_sweeping & (sweep_set == 4'd15);
  wire [5:0] mux_sweep_set = sweeping ? {2'd0, sweep_set} : in_addr;
  assign inv_ready = ~sweeping;
  assign in_ready = advance & inv_ready;
  wire requests = tag_valid & ~tag_sweep;
  wire not_lookup_hit = ~lookup_hit;
  wire and_requests = requests & not_lookup_hit & queue_ready;
  wire lend = and_requests & fetch_ready;
  wire commit = tag_valid & (tag_sweep | goes);
  wire [5:0] given = lookup_given;
  wire [5:0] sum_spare_at = {5'd0, spare_at[0]} + 6'd32;
  wire [5:0] spares_q = spares[spare_at[0]];
  wire [4:0] cat_tag_addr = {tag_addr[3:0], 1'b0};
  wire [5:0] ext_tag_addr = {1'b0, cat_tag_addr};
  wire [5:0] mux_tag_addr_2 = tag_first ? ext_tag_addr : lookup_next_0_slot;
  wire [5:0] ext_tag_addr_2 = {1'b0, cat_tag_addr + 5'd1};
  wire [5:0] mux_tag_addr = tag_first ? ext_tag_addr_2 : lookup_next_1_slot;
  wire [17:0] cat_tag_addr_2 = {mux_tag_addr, lookup_next_1_tag, lookup_next_1_valid, mux_tag_addr_2, lookup_next_0_tag,
    lookup_next_0_valid};
  wire or_out_valid = ~out_valid | out_ready;
  wire or_queue_ram_q = queue_ram_q[6] | fetch_done_valid;
  wire takes = or_out_valid & or_queue_ram_q;
  wire and_requests_2 = requests & or_lookup_hit & not_queue_count;
  wire not_queue_count_2 = ~(queue_count == 4'd0);
  wire and_queue_count = not_queue_count_2 & (~queue_valid | takes);
  wire reads = takes & queue_valid;
  wire and_commit = commit & requests;
  always @(posedge clk) begin
    if (rst) sweeping <= 1'b1;
    else if (and_sweeping_2) sweeping <= 1'b0;
    else if (inv_valid) sweeping <= 1'b1;
  end
  always @(posedge clk) begin
    if (rst) first_sweep <= 1'b1;
    else if (and_sweeping_2) first_sweep <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) sweep_set <= 4'd0;
    else if (and_sweeping) sweep_set <= sweep_set + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) tag_valid <= 1'b0;
    else if (advance) tag_valid <= in_valid | sweeping;
  end
  always @(posedge clk) begin
    if (advance) tag_addr <= mux_sweep_set;
  end
  always @(posedge clk) begin
    if (advance) tag_sweep <= sweeping;
  end
  always @(posedge clk) begin
    if (advance) tag_first <= first_sweep;
  end
  always @(posedge clk) begin
    if (rst) spare_at <= 2'd0;
    else if (lend) spare_at <= spare_at + 2'd1;
  end
  always @(posedge clk) begin
    if (rst) spare_used <= 1'b0;
    else if (lend & spare_at[0]) spare_used <= 1'b1;
  end
  always @(posedge clk) begin
    if (rst) queue_count <= 4'd0;
    else if (and_requests_2 & ~and_queue_count) queue_count <= queue_count + 4'd1;
    else if (and_queue_count & ~and_requests_2) queue_count <= queue_count - 4'd1;
  end
  always @(posedge clk) begin
    if (rst) queue_valid <= 1'b0;
    else if (and_queue_count) queue_valid <= 1'b1;
    else if (takes) queue_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) queue_head <= 4'd0;
    else if (and_queue_count) begin
      if (queue_head == 4'd14) queue_head <= 4'd0;
      else queue_head <= queue_head + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) queue_tail <= 4'd0;
    else if (and_requests_2) begin
      if (queue_tail == 4'd14) queue_tail <= 4'd0;
      else queue_tail <= queue_tail + 4'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (or_out_valid) out_valid <= reads;
  end
  always @(posedge clk) begin
    if (reads) out_hit <= queue_ram_q[6];
  end
  always @(posedge clk) begin
    if (rst) hits <= 32'd0;
    else if (and_commit & lookup_hit) hits <= hits + 32'd1;
  end
  always @(posedge clk) begin
    if (rst) misses <= 32'd0;
    else if (and_commit & not_lookup_hit) misses <= misses + 32'd1;
  end
  always @(posedge clk) begin
    if (lend) spares[spare_at[0]] <= given;
  end
  always @(posedge clk) begin
    if (commit) sets[tag_addr[3:0]] <= cat_tag_addr_2;
  end
  always @(posedge clk) begin
    if (advance) sets_q <= (commit & (tag_addr[3:0] == mux_sweep_set[3:0])) ? cat_tag_addr_2 : sets[mux_sweep_set[3:0]];
  end
  always @(posedge clk) begin
    if (and_requests_2) queue_ram[queue_tail] <= {lookup_hit, lookup_slot};
  end
  always @(posedge clk) begin
    if (and_queue_count) queue_ram_q <= queue_ram[queue_head];
  end
  always @(posedge clk) begin
    if (fetch_write[0]) bank_0[fetch_write_slot] <= fetch_write_beat_0;
  end
  always @(posedge clk) begin
    if (reads) bank_0_q <= bank_0[queue_ram_q[5:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[1]) bank_1[fetch_write_slot] <= fetch_write_beat_0;
  end
  always @(posedge clk) begin
    if (reads) bank_1_q <= bank_1[queue_ram_q[5:0]];
  end
  ccache_lookup_lru_w2_t2_s6 lookup (
    .set_0_valid(sets_q[0]),
    .set_0_tag(sets_q[2:1]),
    .set_0_slot(sets_q[8:3]),
    .set_1_valid(sets_q[9]),
    .set_1_tag(sets_q[11:10]),
    .set_1_slot(sets_q[17:12]),
    .tag(tag_addr[5:4]),
    .clear(tag_sweep),
    .spare(spare_used ? spares_q : sum_spare_at),
    .hit(lookup_hit),
    .slot(lookup_slot),
    .given(lookup_given),
    .next_0_valid(lookup_next_0_valid),
    .next_0_tag(lookup_next_0_tag),
    .next_0_slot(lookup_next_0_slot),
    .next_1_valid(lookup_next_1_valid),
    .next_1_tag(lookup_next_1_tag),
    .next_1_slot(lookup_next_1_slot)
  );
  ccache_fetch_a6_l32_b16_m2_s6 fetch (
    .clk(clk),
    .rst(rst),
    .in_valid(and_requests),
    .in_addr(tag_addr),
    .in_slot(lookup_slot),
    .mem_ready(mem_ready),
    .data_valid(data_valid),
    .data_beat(data_beat),
    .data_last(data_last),
    .done_ready(reads & ~queue_ram_q[6]),
    .in_ready(fetch_in_ready),
    .mem_valid(mem_valid),
    .mem_addr(mem_addr),
    .mem_beats(mem_beats),
    .data_ready(data_ready),
    .write(fetch_write),
    .write_slot(fetch_write_slot),
    .write_beat(fetch_write_beat),
    .done_valid(fetch_done_valid),
    .fault(fault)
  );
  assign out_line = {bank_1_q, bank_0_q};
endmodule
