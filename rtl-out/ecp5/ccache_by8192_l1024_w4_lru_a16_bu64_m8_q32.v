module ccache_by8192_l1024_w4_lru_a16_bu64_m8_q32 (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_addr,
  input inv_valid,
  input mem_ready,
  input data_valid,
  input [63:0] data_beat,
  input data_last,
  input out_ready,
  output in_ready,
  output inv_ready,
  output mem_valid,
  output [15:0] mem_addr,
  output [4:0] mem_beats,
  output data_ready,
  output reg out_valid,
  output [1023:0] out_line,
  output reg out_hit,
  output reg [31:0] hits,
  output reg [31:0] misses,
  output fault
);
  reg sweeping;
  reg first_sweep;
  reg [3:0] sweep_set;
  reg tag_valid;
  reg [15:0] tag_addr;
  reg tag_sweep;
  reg tag_first;
  reg [3:0] spare_at;
  reg spare_used;
  reg [4:0] queue_count;
  reg queue_valid;
  reg [4:0] queue_head;
  reg [4:0] queue_tail;
  reg [6:0] spares [0:7];
`ifndef SYNTHESIS
  initial begin : spares_zeros
    integer i;
    for (i = 0; i < 8; i = i + 1) spares[i] = {7{1'b0}};
  end
`endif
  reg [79:0] sets [0:15];
  reg [79:0] sets_q;
`ifndef SYNTHESIS
  initial begin : sets_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) sets[i] = {80{1'b0}};
  end
`endif
  (* no_rw_check *) reg [7:0] queue_ram [0:30];
  reg [7:0] queue_ram_q;
`ifndef SYNTHESIS
  initial begin : queue_ram_zeros
    integer i;
    for (i = 0; i < 31; i = i + 1) queue_ram[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_0 [0:71];
  reg [63:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_0[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_1 [0:71];
  reg [63:0] bank_1_q;
`ifndef SYNTHESIS
  initial begin : bank_1_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_1[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_2 [0:71];
  reg [63:0] bank_2_q;
`ifndef SYNTHESIS
  initial begin : bank_2_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_2[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_3 [0:71];
  reg [63:0] bank_3_q;
`ifndef SYNTHESIS
  initial begin : bank_3_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_3[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_4 [0:71];
  reg [63:0] bank_4_q;
`ifndef SYNTHESIS
  initial begin : bank_4_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_4[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_5 [0:71];
  reg [63:0] bank_5_q;
`ifndef SYNTHESIS
  initial begin : bank_5_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_5[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_6 [0:71];
  reg [63:0] bank_6_q;
`ifndef SYNTHESIS
  initial begin : bank_6_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_6[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_7 [0:71];
  reg [63:0] bank_7_q;
`ifndef SYNTHESIS
  initial begin : bank_7_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_7[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_8 [0:71];
  reg [63:0] bank_8_q;
`ifndef SYNTHESIS
  initial begin : bank_8_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_8[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_9 [0:71];
  reg [63:0] bank_9_q;
`ifndef SYNTHESIS
  initial begin : bank_9_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_9[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_10 [0:71];
  reg [63:0] bank_10_q;
`ifndef SYNTHESIS
  initial begin : bank_10_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_10[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_11 [0:71];
  reg [63:0] bank_11_q;
`ifndef SYNTHESIS
  initial begin : bank_11_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_11[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_12 [0:71];
  reg [63:0] bank_12_q;
`ifndef SYNTHESIS
  initial begin : bank_12_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_12[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_13 [0:71];
  reg [63:0] bank_13_q;
`ifndef SYNTHESIS
  initial begin : bank_13_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_13[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_14 [0:71];
  reg [63:0] bank_14_q;
`ifndef SYNTHESIS
  initial begin : bank_14_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_14[i] = {64{1'b0}};
  end
`endif
  (* no_rw_check *) reg [63:0] bank_15 [0:71];
  reg [63:0] bank_15_q;
`ifndef SYNTHESIS
  initial begin : bank_15_zeros
    integer i;
    for (i = 0; i < 72; i = i + 1) bank_15[i] = {64{1'b0}};
  end
`endif
  wire lookup_hit;
  wire [6:0] lookup_slot;
  wire [6:0] lookup_given;
  wire lookup_next_0_valid;
  wire [11:0] lookup_next_0_tag;
  wire [6:0] lookup_next_0_slot;
  wire lookup_next_1_valid;
  wire [11:0] lookup_next_1_tag;
  wire [6:0] lookup_next_1_slot;
  wire lookup_next_2_valid;
  wire [11:0] lookup_next_2_tag;
  wire [6:0] lookup_next_2_slot;
  wire lookup_next_3_valid;
  wire [11:0] lookup_next_3_tag;
  wire [6:0] lookup_next_3_slot;
  wire fetch_in_ready;
  wire [15:0] fetch_write;
  wire [6:0] fetch_write_slot;
  wire [63:0] fetch_write_beat;
  wire signed [15:0] fetch_write_beat_0 = fetch_write_beat[15:0];
  wire signed [15:0] fetch_write_beat_1 = fetch_write_beat[31:16];
  wire signed [15:0] fetch_write_beat_2 = fetch_write_beat[47:32];
  wire signed [15:0] fetch_write_beat_3 = fetch_write_beat[63:48];
  wire fetch_done_valid;
  wire fetch_ready = fetch_in_ready;
  wire or_lookup_hit = lookup_hit | fetch_ready;
  wire not_queue_count = ~(queue_count == 5'd31);
  wire queue_ready = not_queue_count;
  wire goes = or_lookup_hit & queue_ready;
  wire or_tag_valid = ~tag_valid | tag_sweep | goes;
  wire advance = or_tag_valid;
  wire and_sweeping = sweeping & advance;
  wire and_sweeping_2 = and_sweeping & (sweep_set == 4'd15);
  wire [15:0] mux_sweep_set = sweeping ? {12'd0, sweep_set} : in_addr;
  assign inv_ready = ~sweeping;
  assign in_ready = advance & inv_ready;
  wire requests = tag_valid & ~tag_sweep;
  wire not_lookup_hit = ~lookup_hit;
  wire and_requests = requests & not_lookup_hit & queue_ready;
  wire lend = and_requests & fetch_ready;
  wire commit = tag_valid & (tag_sweep | goes);
  wire [6:0] given = lookup_given;
  wire [6:0] sum_spare_at = {4'd0, spare_at[2:0]} + 7'd64;
  wire [6:0] spares_q = spares[spare_at[2:0]];
  wire [5:0] cat_tag_addr = {tag_addr[3:0], 2'd0};
  wire [6:0] ext_tag_addr = {1'b0, cat_tag_addr};
  wire [6:0] mux_tag_addr_4 = tag_first ? ext_tag_addr : lookup_next_0_slot;
  wire [6:0] ext_tag_addr_2 = {1'b0, cat_tag_addr + 6'd1};
  wire [6:0] mux_tag_addr_3 = tag_first ? ext_tag_addr_2 : lookup_next_1_slot;
  wire [6:0] ext_tag_addr_3 = {1'b0, cat_tag_addr + 6'd2};
  wire [6:0] mux_tag_addr_2 = tag_first ? ext_tag_addr_3 : lookup_next_2_slot;
  wire [6:0] ext_tag_addr_4 = {1'b0, cat_tag_addr + 6'd3};
  wire [6:0] mux_tag_addr = tag_first ? ext_tag_addr_4 : lookup_next_3_slot;
  wire [79:0] cat_tag_addr_2 = {mux_tag_addr, lookup_next_3_tag, lookup_next_3_valid, mux_tag_addr_2, lookup_next_2_tag,
    lookup_next_2_valid, mux_tag_addr_3, lookup_next_1_tag, lookup_next_1_valid, mux_tag_addr_4,
    lookup_next_0_tag, lookup_next_0_valid};
  wire or_out_valid = ~out_valid | out_ready;
  wire or_queue_ram_q = queue_ram_q[7] | fetch_done_valid;
  wire takes = or_out_valid & or_queue_ram_q;
  wire and_requests_2 = requests & or_lookup_hit & not_queue_count;
  wire not_queue_count_2 = ~(queue_count == 5'd0);
  wire and_queue_count = not_queue_count_2 & (~queue_valid | takes);
  wire reads = takes & queue_valid;
  wire [63:0] cat_fetch_write_beat_3 = {fetch_write_beat_3, fetch_write_beat_2, fetch_write_beat_1, fetch_write_beat_0};
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
    if (rst) spare_at <= 4'd0;
    else if (lend) spare_at <= spare_at + 4'd1;
  end
  always @(posedge clk) begin
    if (rst) spare_used <= 1'b0;
    else if (lend & (spare_at[2:0] == 3'd7)) spare_used <= 1'b1;
  end
  always @(posedge clk) begin
    if (rst) queue_count <= 5'd0;
    else if (and_requests_2 & ~and_queue_count) queue_count <= queue_count + 5'd1;
    else if (and_queue_count & ~and_requests_2) queue_count <= queue_count - 5'd1;
  end
  always @(posedge clk) begin
    if (rst) queue_valid <= 1'b0;
    else if (and_queue_count) queue_valid <= 1'b1;
    else if (takes) queue_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) queue_head <= 5'd0;
    else if (and_queue_count) begin
      if (queue_head == 5'd30) queue_head <= 5'd0;
      else queue_head <= queue_head + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) queue_tail <= 5'd0;
    else if (and_requests_2) begin
      if (queue_tail == 5'd30) queue_tail <= 5'd0;
      else queue_tail <= queue_tail + 5'd1;
    end
  end
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (or_out_valid) out_valid <= reads;
  end
  always @(posedge clk) begin
    if (reads) out_hit <= queue_ram_q[7];
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
    if (lend) spares[spare_at[2:0]] <= given;
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
    if (fetch_write[0]) bank_0[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_0_q <= bank_0[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[1]) bank_1[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_1_q <= bank_1[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[2]) bank_2[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_2_q <= bank_2[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[3]) bank_3[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_3_q <= bank_3[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[4]) bank_4[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_4_q <= bank_4[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[5]) bank_5[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_5_q <= bank_5[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[6]) bank_6[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_6_q <= bank_6[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[7]) bank_7[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_7_q <= bank_7[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[8]) bank_8[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_8_q <= bank_8[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[9]) bank_9[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_9_q <= bank_9[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[10]) bank_10[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_10_q <= bank_10[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[11]) bank_11[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_11_q <= bank_11[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[12]) bank_12[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_12_q <= bank_12[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[13]) bank_13[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_13_q <= bank_13[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[14]) bank_14[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_14_q <= bank_14[queue_ram_q[6:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[15]) bank_15[fetch_write_slot] <= cat_fetch_write_beat_3;
  end
  always @(posedge clk) begin
    if (reads) bank_15_q <= bank_15[queue_ram_q[6:0]];
  end
  ccache_lookup_lru_w4_t12_s7 lookup (
    .set_0_valid(sets_q[0]),
    .set_0_tag(sets_q[12:1]),
    .set_0_slot(sets_q[19:13]),
    .set_1_valid(sets_q[20]),
    .set_1_tag(sets_q[32:21]),
    .set_1_slot(sets_q[39:33]),
    .set_2_valid(sets_q[40]),
    .set_2_tag(sets_q[52:41]),
    .set_2_slot(sets_q[59:53]),
    .set_3_valid(sets_q[60]),
    .set_3_tag(sets_q[72:61]),
    .set_3_slot(sets_q[79:73]),
    .tag(tag_addr[15:4]),
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
    .next_1_slot(lookup_next_1_slot),
    .next_2_valid(lookup_next_2_valid),
    .next_2_tag(lookup_next_2_tag),
    .next_2_slot(lookup_next_2_slot),
    .next_3_valid(lookup_next_3_valid),
    .next_3_tag(lookup_next_3_tag),
    .next_3_slot(lookup_next_3_slot)
  );
  ccache_fetch_a16_l1024_b64_m8_s7 fetch (
    .clk(clk),
    .rst(rst),
    .in_valid(and_requests),
    .in_addr(tag_addr),
    .in_slot(lookup_slot),
    .mem_ready(mem_ready),
    .data_valid(data_valid),
    .data_beat(data_beat),
    .data_last(data_last),
    .done_ready(reads & ~queue_ram_q[7]),
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
  assign out_line = {bank_15_q[63:48], bank_15_q[47:32], bank_15_q[31:16], bank_15_q[15:0], bank_14_q[63:48],
    bank_14_q[47:32], bank_14_q[31:16], bank_14_q[15:0], bank_13_q[63:48], bank_13_q[47:32],
    bank_13_q[31:16], bank_13_q[15:0], bank_12_q[63:48], bank_12_q[47:32], bank_12_q[31:16],
    bank_12_q[15:0], bank_11_q[63:48], bank_11_q[47:32], bank_11_q[31:16], bank_11_q[15:0],
    bank_10_q[63:48], bank_10_q[47:32], bank_10_q[31:16], bank_10_q[15:0], bank_9_q[63:48],
    bank_9_q[47:32], bank_9_q[31:16], bank_9_q[15:0], bank_8_q[63:48], bank_8_q[47:32],
    bank_8_q[31:16], bank_8_q[15:0], bank_7_q[63:48], bank_7_q[47:32], bank_7_q[31:16],
    bank_7_q[15:0], bank_6_q[63:48], bank_6_q[47:32], bank_6_q[31:16], bank_6_q[15:0],
    bank_5_q[63:48], bank_5_q[47:32], bank_5_q[31:16], bank_5_q[15:0], bank_4_q[63:48],
    bank_4_q[47:32], bank_4_q[31:16], bank_4_q[15:0], bank_3_q[63:48], bank_3_q[47:32],
    bank_3_q[31:16], bank_3_q[15:0], bank_2_q[63:48], bank_2_q[47:32], bank_2_q[31:16],
    bank_2_q[15:0], bank_1_q[63:48], bank_1_q[47:32], bank_1_q[31:16], bank_1_q[15:0],
    bank_0_q[63:48], bank_0_q[47:32], bank_0_q[31:16], bank_0_q[15:0]};
endmodule
