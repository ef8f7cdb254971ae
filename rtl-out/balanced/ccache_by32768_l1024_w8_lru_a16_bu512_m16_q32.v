module ccache_by32768_l1024_w8_lru_a16_bu512_m16_q32 (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_addr,
  input inv_valid,
  input mem_ready,
  input data_valid,
  input [511:0] data_beat,
  input data_last,
  input out_ready,
  output in_ready,
  output inv_ready,
  output mem_valid,
  output [15:0] mem_addr,
  output [1:0] mem_beats,
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
  reg [4:0] sweep_set;
  reg tag_valid;
  reg [15:0] tag_addr;
  reg tag_sweep;
  reg tag_first;
  reg [4:0] spare_at;
  reg spare_used;
  reg [4:0] queue_count;
  reg queue_valid;
  reg [4:0] queue_head;
  reg [4:0] queue_tail;
  reg [8:0] spares [0:15];
`ifndef SYNTHESIS
  initial begin : spares_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) spares[i] = {9{1'b0}};
  end
`endif
  reg [167:0] sets [0:31];
  reg [167:0] sets_q;
`ifndef SYNTHESIS
  initial begin : sets_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) sets[i] = {168{1'b0}};
  end
`endif
  (* no_rw_check *) reg [9:0] queue_ram [0:30];
  reg [9:0] queue_ram_q;
`ifndef SYNTHESIS
  initial begin : queue_ram_zeros
    integer i;
    for (i = 0; i < 31; i = i + 1) queue_ram[i] = {10{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] bank_0 [0:271];
  reg [511:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 272; i = i + 1) bank_0[i] = {512{1'b0}};
  end
`endif
  (* no_rw_check *) reg [511:0] bank_1 [0:271];
  reg [511:0] bank_1_q;
`ifndef SYNTHESIS
  initial begin : bank_1_zeros
    integer i;
    for (i = 0; i < 272; i = i + 1) bank_1[i] = {512{1'b0}};
  end
`endif
  wire lookup_hit;
  wire [8:0] lookup_slot;
  wire [8:0] lookup_given;
  wire lookup_next_0_valid;
  wire [10:0] lookup_next_0_tag;
  wire [8:0] lookup_next_0_slot;
  wire lookup_next_1_valid;
  wire [10:0] lookup_next_1_tag;
  wire [8:0] lookup_next_1_slot;
  wire lookup_next_2_valid;
  wire [10:0] lookup_next_2_tag;
  wire [8:0] lookup_next_2_slot;
  wire lookup_next_3_valid;
  wire [10:0] lookup_next_3_tag;
  wire [8:0] lookup_next_3_slot;
  wire lookup_next_4_valid;
  wire [10:0] lookup_next_4_tag;
  wire [8:0] lookup_next_4_slot;
  wire lookup_next_5_valid;
  wire [10:0] lookup_next_5_tag;
  wire [8:0] lookup_next_5_slot;
  wire lookup_next_6_valid;
  wire [10:0] lookup_next_6_tag;
  wire [8:0] lookup_next_6_slot;
  wire lookup_next_7_valid;
  wire [10:0] lookup_next_7_tag;
  wire [8:0] lookup_next_7_slot;
  wire fetch_in_ready;
  wire [1:0] fetch_write;
  wire [8:0] fetch_write_slot;
  wire [511:0] fetch_write_beat;
  wire signed [15:0] fetch_write_beat_0 = fetch_write_beat[15:0];
  wire signed [15:0] fetch_write_beat_1 = fetch_write_beat[31:16];
  wire signed [15:0] fetch_write_beat_2 = fetch_write_beat[47:32];
  wire signed [15:0] fetch_write_beat_3 = fetch_write_beat[63:48];
  wire signed [15:0] fetch_write_beat_4 = fetch_write_beat[79:64];
  wire signed [15:0] fetch_write_beat_5 = fetch_write_beat[95:80];
  wire signed [15:0] fetch_write_beat_6 = fetch_write_beat[111:96];
  wire signed [15:0] fetch_write_beat_7 = fetch_write_beat[127:112];
  wire signed [15:0] fetch_write_beat_8 = fetch_write_beat[143:128];
  wire signed [15:0] fetch_write_beat_9 = fetch_write_beat[159:144];
  wire signed [15:0] fetch_write_beat_10 = fetch_write_beat[175:160];
  wire signed [15:0] fetch_write_beat_11 = fetch_write_beat[191:176];
  wire signed [15:0] fetch_write_beat_12 = fetch_write_beat[207:192];
  wire signed [15:0] fetch_write_beat_13 = fetch_write_beat[223:208];
  wire signed [15:0] fetch_write_beat_14 = fetch_write_beat[239:224];
  wire signed [15:0] fetch_write_beat_15 = fetch_write_beat[255:240];
  wire signed [15:0] fetch_write_beat_16 = fetch_write_beat[271:256];
  wire signed [15:0] fetch_write_beat_17 = fetch_write_beat[287:272];
  wire signed [15:0] fetch_write_beat_18 = fetch_write_beat[303:288];
  wire signed [15:0] fetch_write_beat_19 = fetch_write_beat[319:304];
  wire signed [15:0] fetch_write_beat_20 = fetch_write_beat[335:320];
  wire signed [15:0] fetch_write_beat_21 = fetch_write_beat[351:336];
  wire signed [15:0] fetch_write_beat_22 = fetch_write_beat[367:352];
  wire signed [15:0] fetch_write_beat_23 = fetch_write_beat[383:368];
  wire signed [15:0] fetch_write_beat_24 = fetch_write_beat[399:384];
  wire signed [15:0] fetch_write_beat_25 = fetch_write_beat[415:400];
  wire signed [15:0] fetch_write_beat_26 = fetch_write_beat[431:416];
  wire signed [15:0] fetch_write_beat_27 = fetch_write_beat[447:432];
  wire signed [15:0] fetch_write_beat_28 = fetch_write_beat[463:448];
  wire signed [15:0] fetch_write_beat_29 = fetch_write_beat[479:464];
  wire signed [15:0] fetch_write_beat_30 = fetch_write_beat[495:480];
  wire signed [15:0] fetch_write_beat_31 = fetch_write_beat[511:496];
  wire fetch_done_valid;
  wire fetch_ready = fetch_in_ready;
  wire or_lookup_hit = lookup_hit | fetch_ready;
  wire not_queue_count = ~(queue_count == 5'd31);
  wire queue_ready = not_queue_count;
  wire goes = or_lookup_hit & queue_ready;
  wire or_tag_valid = ~tag_valid | tag_sweep | goes;
  wire advance = or_tag_valid;
  wire and_sweeping = sweeping & advance;
  wire and_sweeping_2 = and_sweeping & (sweep_set == 5'd31);
  wire [15:0] mux_sweep_set = sweeping ? {11'd0, sweep_set} : in_addr;
  assign inv_ready = ~sweeping;
  assign in_ready = advance & inv_ready;
  wire requests = tag_valid & ~tag_sweep;
  wire not_lookup_hit = ~lookup_hit;
  wire and_requests = requests & not_lookup_hit & queue_ready;
  wire lend = and_requests & fetch_ready;
  wire commit = tag_valid & (tag_sweep | goes);
  wire [8:0] given = lookup_given;
  wire [8:0] sum_spare_at = {5'd0, spare_at[3:0]} + 9'd256;
  wire [8:0] spares_q = spares[spare_at[3:0]];
  wire [7:0] cat_tag_addr = {tag_addr[4:0], 3'd0};
  wire [8:0] ext_tag_addr = {1'b0, cat_tag_addr};
  wire [8:0] mux_tag_addr_8 = tag_first ? ext_tag_addr : lookup_next_0_slot;
  wire [8:0] ext_tag_addr_2 = {1'b0, cat_tag_addr + 8'd1};
  wire [8:0] mux_tag_addr_7 = tag_first ? ext_tag_addr_2 : lookup_next_1_slot;
  wire [8:0] ext_tag_addr_3 = {1'b0, cat_tag_addr + 8'd2};
  wire [8:0] mux_tag_addr_6 = tag_first ? ext_tag_addr_3 : lookup_next_2_slot;
  wire [8:0] ext_tag_addr_4 = {1'b0, cat_tag_addr + 8'd3};
  wire [8:0] mux_tag_addr_5 = tag_first ? ext_tag_addr_4 : lookup_next_3_slot;
  wire [8:0] ext_tag_addr_5 = {1'b0, cat_tag_addr + 8'd4};
  wire [8:0] mux_tag_addr_4 = tag_first ? ext_tag_addr_5 : lookup_next_4_slot;
  wire [8:0] ext_tag_addr_6 = {1'b0, cat_tag_addr + 8'd5};
  wire [8:0] mux_tag_addr_3 = tag_first ? ext_tag_addr_6 : lookup_next_5_slot;
  wire [8:0] ext_tag_addr_7 = {1'b0, cat_tag_addr + 8'd6};
  wire [8:0] mux_tag_addr_2 = tag_first ? ext_tag_addr_7 : lookup_next_6_slot;
  wire [8:0] ext_tag_addr_8 = {1'b0, cat_tag_addr + 8'd7};
  wire [8:0] mux_tag_addr = tag_first ? ext_tag_addr_8 : lookup_next_7_slot;
  wire [167:0] cat_tag_addr_2 = {mux_tag_addr, lookup_next_7_tag, lookup_next_7_valid, mux_tag_addr_2, lookup_next_6_tag,
    lookup_next_6_valid, mux_tag_addr_3, lookup_next_5_tag, lookup_next_5_valid, mux_tag_addr_4,
    lookup_next_4_tag, lookup_next_4_valid, mux_tag_addr_5, lookup_next_3_tag, lookup_next_3_valid,
    mux_tag_addr_6, lookup_next_2_tag, lookup_next_2_valid, mux_tag_addr_7, lookup_next_1_tag,
    lookup_next_1_valid, mux_tag_addr_8, lookup_next_0_tag, lookup_next_0_valid};
  wire or_out_valid = ~out_valid | out_ready;
  wire or_queue_ram_q = queue_ram_q[9] | fetch_done_valid;
  wire takes = or_out_valid & or_queue_ram_q;
  wire and_requests_2 = requests & or_lookup_hit & not_queue_count;
  wire not_queue_count_2 = ~(queue_count == 5'd0);
  wire and_queue_count = not_queue_count_2 & (~queue_valid | takes);
  wire reads = takes & queue_valid;
  wire [511:0] cat_fetch_write_beat_31 = {fetch_write_beat_31, fetch_write_beat_30, fetch_write_beat_29, fetch_write_beat_28,
    fetch_write_beat_27, fetch_write_beat_26, fetch_write_beat_25, fetch_write_beat_24,
    fetch_write_beat_23, fetch_write_beat_22, fetch_write_beat_21, fetch_write_beat_20,
    fetch_write_beat_19, fetch_write_beat_18, fetch_write_beat_17, fetch_write_beat_16,
    fetch_write_beat_15, fetch_write_beat_14, fetch_write_beat_13, fetch_write_beat_12,
    fetch_write_beat_11, fetch_write_beat_10, fetch_write_beat_9, fetch_write_beat_8, fetch_write_beat_7,
    fetch_write_beat_6, fetch_write_beat_5, fetch_write_beat_4, fetch_write_beat_3, fetch_write_beat_2,
    fetch_write_beat_1, fetch_write_beat_0};
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
    if (rst) sweep_set <= 5'd0;
    else if (and_sweeping) sweep_set <= sweep_set + 5'd1;
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
    if (rst) spare_at <= 5'd0;
    else if (lend) spare_at <= spare_at + 5'd1;
  end
  always @(posedge clk) begin
    if (rst) spare_used <= 1'b0;
    else if (lend & (spare_at[3:0] == 4'd15)) spare_used <= 1'b1;
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
    if (reads) out_hit <= queue_ram_q[9];
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
    if (lend) spares[spare_at[3:0]] <= given;
  end
  always @(posedge clk) begin
    if (commit) sets[tag_addr[4:0]] <= cat_tag_addr_2;
  end
  always @(posedge clk) begin
    if (advance) sets_q <= (commit & (tag_addr[4:0] == mux_sweep_set[4:0])) ? cat_tag_addr_2 : sets[mux_sweep_set[4:0]];
  end
  always @(posedge clk) begin
    if (and_requests_2) queue_ram[queue_tail] <= {lookup_hit, lookup_slot};
  end
  always @(posedge clk) begin
    if (and_queue_count) queue_ram_q <= queue_ram[queue_head];
  end
  always @(posedge clk) begin
    if (fetch_write[0]) bank_0[fetch_write_slot] <= cat_fetch_write_beat_31;
  end
  always @(posedge clk) begin
    if (reads) bank_0_q <= bank_0[queue_ram_q[8:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[1]) bank_1[fetch_write_slot] <= cat_fetch_write_beat_31;
  end
  always @(posedge clk) begin
    if (reads) bank_1_q <= bank_1[queue_ram_q[8:0]];
  end
  ccache_lookup_lru_w8_t11_s9 lookup (
    .set_0_valid(sets_q[0]),
    .set_0_tag(sets_q[11:1]),
    .set_0_slot(sets_q[20:12]),
    .set_1_valid(sets_q[21]),
    .set_1_tag(sets_q[32:22]),
    .set_1_slot(sets_q[41:33]),
    .set_2_valid(sets_q[42]),
    .set_2_tag(sets_q[53:43]),
    .set_2_slot(sets_q[62:54]),
    .set_3_valid(sets_q[63]),
    .set_3_tag(sets_q[74:64]),
    .set_3_slot(sets_q[83:75]),
    .set_4_valid(sets_q[84]),
    .set_4_tag(sets_q[95:85]),
    .set_4_slot(sets_q[104:96]),
    .set_5_valid(sets_q[105]),
    .set_5_tag(sets_q[116:106]),
    .set_5_slot(sets_q[125:117]),
    .set_6_valid(sets_q[126]),
    .set_6_tag(sets_q[137:127]),
    .set_6_slot(sets_q[146:138]),
    .set_7_valid(sets_q[147]),
    .set_7_tag(sets_q[158:148]),
    .set_7_slot(sets_q[167:159]),
    .tag(tag_addr[15:5]),
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
    .next_3_slot(lookup_next_3_slot),
    .next_4_valid(lookup_next_4_valid),
    .next_4_tag(lookup_next_4_tag),
    .next_4_slot(lookup_next_4_slot),
    .next_5_valid(lookup_next_5_valid),
    .next_5_tag(lookup_next_5_tag),
    .next_5_slot(lookup_next_5_slot),
    .next_6_valid(lookup_next_6_valid),
    .next_6_tag(lookup_next_6_tag),
    .next_6_slot(lookup_next_6_slot),
    .next_7_valid(lookup_next_7_valid),
    .next_7_tag(lookup_next_7_tag),
    .next_7_slot(lookup_next_7_slot)
  );
  ccache_fetch_a16_l1024_b512_m16_s9 fetch (
    .clk(clk),
    .rst(rst),
    .in_valid(and_requests),
    .in_addr(tag_addr),
    .in_slot(lookup_slot),
    .mem_ready(mem_ready),
    .data_valid(data_valid),
    .data_beat(data_beat),
    .data_last(data_last),
    .done_ready(reads & ~queue_ram_q[9]),
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
  assign out_line = {bank_1_q[511:496], bank_1_q[495:480], bank_1_q[479:464], bank_1_q[463:448], bank_1_q[447:432],
    bank_1_q[431:416], bank_1_q[415:400], bank_1_q[399:384], bank_1_q[383:368], bank_1_q[367:352],
    bank_1_q[351:336], bank_1_q[335:320], bank_1_q[319:304], bank_1_q[303:288], bank_1_q[287:272],
    bank_1_q[271:256], bank_1_q[255:240], bank_1_q[239:224], bank_1_q[223:208], bank_1_q[207:192],
    bank_1_q[191:176], bank_1_q[175:160], bank_1_q[159:144], bank_1_q[143:128], bank_1_q[127:112],
    bank_1_q[111:96], bank_1_q[95:80], bank_1_q[79:64], bank_1_q[63:48], bank_1_q[47:32],
    bank_1_q[31:16], bank_1_q[15:0], bank_0_q[511:496], bank_0_q[495:480], bank_0_q[479:464],
    bank_0_q[463:448], bank_0_q[447:432], bank_0_q[431:416], bank_0_q[415:400], bank_0_q[399:384],
    bank_0_q[383:368], bank_0_q[367:352], bank_0_q[351:336], bank_0_q[335:320], bank_0_q[319:304],
    bank_0_q[303:288], bank_0_q[287:272], bank_0_q[271:256], bank_0_q[255:240], bank_0_q[239:224],
    bank_0_q[223:208], bank_0_q[207:192], bank_0_q[191:176], bank_0_q[175:160], bank_0_q[159:144],
    bank_0_q[143:128], bank_0_q[127:112], bank_0_q[111:96], bank_0_q[95:80], bank_0_q[79:64],
    bank_0_q[63:48], bank_0_q[47:32], bank_0_q[31:16], bank_0_q[15:0]};
endmodule
