module ccache_by1024_l32_w2_lru_a16_bu16_m2_q32 (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_addr,
  input inv_valid,
  input mem_ready,
  input data_valid,
  input [15:0] data_beat,
  input data_last,
  input out_ready,
  output in_ready,
  output inv_ready,
  output mem_valid,
  output [15:0] mem_addr,
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
  reg [6:0] sweep_set;
  reg tag_valid;
  reg [15:0] tag_addr;
  reg tag_sweep;
  reg tag_first;
  reg [1:0] spare_at;
  reg spare_used;
  reg [4:0] queue_count;
  reg queue_valid;
  reg [4:0] queue_head;
  reg [4:0] queue_tail;
  reg [8:0] spares [0:1];
`ifndef SYNTHESIS
  initial begin : spares_zeros
    integer i;
    for (i = 0; i < 2; i = i + 1) spares[i] = {9{1'b0}};
  end
`endif
  reg [37:0] sets [0:127];
  reg [37:0] sets_q;
`ifndef SYNTHESIS
  initial begin : sets_zeros
    integer i;
    for (i = 0; i < 128; i = i + 1) sets[i] = {38{1'b0}};
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
  (* no_rw_check *) reg signed [15:0] bank_0 [0:257];
  reg signed [15:0] bank_0_q;
`ifndef SYNTHESIS
  initial begin : bank_0_zeros
    integer i;
    for (i = 0; i < 258; i = i + 1) bank_0[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [15:0] bank_1 [0:257];
  reg signed [15:0] bank_1_q;
`ifndef SYNTHESIS
  initial begin : bank_1_zeros
    integer i;
    for (i = 0; i < 258; i = i + 1) bank_1[i] = {16{1'b0}};
  end
`endif
  wire lookup_hit;
  wire [8:0] lookup_slot;
  wire [8:0] lookup_given;
  wire lookup_next_0_valid;
  wire [8:0] lookup_next_0_tag;
  wire [8:0] lookup_next_0_slot;
  wire lookup_next_1_valid;
  wire [8:0] lookup_next_1_tag;
  wire [8:0] lookup_next_1_slot;
  wire fetch_in_ready;
  wire [1:0] fetch_write;
  wire [8:0] fetch_write_slot;
  wire [15:0] fetch_write_beat;
  wire signed [15:0] fetch_write_beat_0 = fetch_write_beat;
  wire fetch_done_valid;
  wire fetch_ready = fetch_in_ready;
  wire or_lookup_hit = lookup_hit | fetch_ready;
  wire not_queue_count = ~(queue_count == 5'd31);
  wire queue_ready = not_queue_count;
  wire goes = or_lookup_hit & queue_ready;
  wire or_tag_valid = ~tag_valid | tag_sweep | goes;
  wire advance = or_tag_valid;
  wire and_sweeping = sweeping & advance;
  wire and_sweeping_2 = and_sweeping & (sweep_set == 7'd127);
  wire [15:0] mux_sweep_set = sweeping ? {9'd0, sweep_set} : in_addr;
  assign inv_ready = ~sweeping;
  assign in_ready = advance & inv_ready;
  wire requests = tag_valid & ~tag_sweep;
  wire not_lookup_hit = ~lookup_hit;
  wire and_requests = requests & not_lookup_hit & queue_ready;
  wire lend = and_requests & fetch_ready;
  wire commit = tag_valid & (tag_sweep | goes);
  wire [8:0] given = lookup_given;
  wire [8:0] sum_spare_at = {8'd0, spare_at[0]} + 9'd256;
  wire [8:0] spares_q = spares[spare_at[0]];
  wire [7:0] cat_tag_addr = {tag_addr[6:0], 1'b0};
  wire [8:0] ext_tag_addr = {1'b0, cat_tag_addr};
  wire [8:0] mux_tag_addr_2 = tag_first ? ext_tag_addr : lookup_next_0_slot;
  wire [8:0] ext_tag_addr_2 = {1'b0, cat_tag_addr + 8'd1};
  wire [8:0] mux_tag_addr = tag_first ? ext_tag_addr_2 : lookup_next_1_slot;
  wire [37:0] cat_tag_addr_2 = {mux_tag_addr, lookup_next_1_tag, lookup_next_1_valid, mux_tag_addr_2, lookup_next_0_tag,
    lookup_next_0_valid};
  wire or_out_valid = ~out_valid | out_ready;
  wire or_queue_ram_q = queue_ram_q[9] | fetch_done_valid;
  wire takes = or_out_valid & or_queue_ram_q;
  wire and_requests_2 = requests & or_lookup_hit & not_queue_count;
  wire not_queue_count_2 = ~(queue_count == 5'd0);
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
    if (rst) sweep_set <= 7'd0;
    else if (and_sweeping) sweep_set <= sweep_set + 7'd1;
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
    if (lend) spares[spare_at[0]] <= given;
  end
  always @(posedge clk) begin
    if (commit) sets[tag_addr[6:0]] <= cat_tag_addr_2;
  end
  always @(posedge clk) begin
    if (advance) sets_q <= (commit & (tag_addr[6:0] == mux_sweep_set[6:0])) ? cat_tag_addr_2 : sets[mux_sweep_set[6:0]];
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
    if (reads) bank_0_q <= bank_0[queue_ram_q[8:0]];
  end
  always @(posedge clk) begin
    if (fetch_write[1]) bank_1[fetch_write_slot] <= fetch_write_beat_0;
  end
  always @(posedge clk) begin
    if (reads) bank_1_q <= bank_1[queue_ram_q[8:0]];
  end
  ccache_lookup_lru_w2_t9_s9 lookup (
    .set_0_valid(sets_q[0]),
    .set_0_tag(sets_q[9:1]),
    .set_0_slot(sets_q[18:10]),
    .set_1_valid(sets_q[19]),
    .set_1_tag(sets_q[28:20]),
    .set_1_slot(sets_q[37:29]),
    .tag(tag_addr[15:7]),
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
  ccache_fetch_a16_l32_b16_m2_s9 fetch (
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
  assign out_line = {bank_1_q, bank_0_q};
endmodule
