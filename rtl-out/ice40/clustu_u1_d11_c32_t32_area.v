module clustu_u1_d11_c32_t32_area (
  input clk,
  input rst,
  input in_valid,
  input [21:0] in_distance,
  input [4:0] in_base,
  input [1:0] in_shift,
  input [4:0] in_row,
  input in_first,
  input in_last,
  input in_end,
  input [4:0] in_top,
  input out_ready,
  input rep_ready,
  output in_ready,
  output reg out_valid,
  output reg [4:0] out_row,
  output reg [4:0] out_cluster,
  output reg [10:0] out_distance,
  output reg rep_valid,
  output reg [4:0] rep_cluster,
  output [4:0] rep_row,
  output rep_used,
  output reg rep_last
);
  wire [10:0] in_distance_0 = in_distance[10:0];
  wire [10:0] in_distance_1 = in_distance[21:11];
  reg in_bank;
  reg [10:0] given_0;
  reg [10:0] given_1_n;
  reg beat_1_valid;
  reg [4:0] beat_1_base;
  reg [1:0] beat_1_shift;
  reg [4:0] beat_1_row;
  reg beat_1_first;
  reg beat_1_last;
  reg beat_1_end;
  reg beat_1_bank;
  reg from_end;
  reg from_bank;
  reg update_valid;
  reg [4:0] update_cluster;
  reg [4:0] update_row;
  reg [10:0] update_distance;
  reg update_end;
  reg update_bank;
  reg clearing;
  reg full_0;
  reg ready_0;
  reg [4:0] top_0;
  reg full_1;
  reg ready_1;
  reg [4:0] top_1;
  reg rep_bank;
  reg replaced;
  reg [10:0] update_last;
  reg [15:0] running [0:31];
  reg [15:0] running_q;
`ifndef SYNTHESIS
  initial begin : running_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) running[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg [15:0] scan_0 [0:31];
  reg [15:0] scan_0_q;
`ifndef SYNTHESIS
  initial begin : scan_0_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) scan_0[i] = {16{1'b0}};
  end
`endif
  (* no_rw_check *) reg [15:0] scan_1 [0:31];
  reg [15:0] scan_1_q;
`ifndef SYNTHESIS
  initial begin : scan_1_zeros
    integer i;
    for (i = 0; i < 32; i = i + 1) scan_1[i] = {16{1'b0}};
  end
`endif
  wire merge_take_c;
  wire merge_take_b;
  wire [10:0] merge_least;
  wire advance = ~out_valid | out_ready;
  wire not_full_1 = ~(in_bank ? full_1 : full_0);
  wire may_enter = not_full_1 & ~clearing;
  assign in_ready = advance & may_enter;
  wire take = in_valid & in_ready;
  wire and_take = take & in_end;
  wire not_in_bank = ~in_bank;
  wire [4:0] sum_beat_1_base = beat_1_base + {4'd0, 1'b1 >> beat_1_shift};
  wire [4:0] mux_beat_1_base = merge_take_b ? beat_1_base : running_q[15:11];
  wire [4:0] mux_beat_1_base_2 = merge_take_c ? sum_beat_1_base : mux_beat_1_base;
  wire and_beat_1_valid = beat_1_valid & advance;
  wire [15:0] cat_beat_1_base = {mux_beat_1_base_2, merge_least};
  wire and_update_valid = update_valid & update_end & advance;
  wire and_take_2 = and_take & not_in_bank;
  wire and_take_3 = and_take & in_bank;
  wire and_ready_1 = (rep_bank ? ready_1 : ready_0) & ~rep_valid;
  wire and_rep_valid = rep_valid & rep_ready;
  wire and_rep_valid_2 = and_rep_valid & rep_last;
  wire step = and_ready_1 | (and_rep_valid & ~rep_last);
  wire [4:0] next = and_ready_1 ? 5'd0 : (rep_cluster + 5'd1);
  wire not_rep_bank = ~rep_bank;
  wire [10:0] mux_scan_1_q = update_bank ? scan_1_q[10:0] : scan_0_q[10:0];
  wire [10:0] mux_update_last = replaced ? update_last : mux_scan_1_q;
  wire better = update_distance < mux_update_last;
  wire and_update_valid_2 = update_valid & better;
  wire or_ready_0 = ready_0 | clearing;
  wire not_update_bank = ~update_bank;
  wire and_rep_valid_3 = and_rep_valid_2 & not_rep_bank;
  wire [4:0] mux_next = or_ready_0 ? next : out_cluster;
  wire not_scan_0_q = ~(scan_0_q[10:0] == 11'd2047);
  wire and_update_valid_3 = and_update_valid_2 & advance;
  wire and_update_valid_4 = and_update_valid_3 & not_update_bank;
  wire or_clearing = clearing | (and_rep_valid & not_rep_bank);
  wire [4:0] mux_rep_cluster = or_ready_0 ? rep_cluster : update_cluster;
  wire [10:0] cat_ready_0 = {11{or_ready_0}};
  wire [10:0] or_update_distance = update_distance | cat_ready_0;
  wire or_ready_1 = ready_1 | clearing;
  wire and_rep_valid_4 = and_rep_valid_2 & rep_bank;
  wire [4:0] mux_next_2 = or_ready_1 ? next : out_cluster;
  wire not_scan_1_q = ~(scan_1_q[10:0] == 11'd2047);
  wire and_update_valid_5 = and_update_valid_3 & update_bank;
  wire or_clearing_2 = clearing | (and_rep_valid & rep_bank);
  wire [4:0] mux_rep_cluster_2 = or_ready_1 ? rep_cluster : update_cluster;
  wire [10:0] cat_ready_1 = {11{or_ready_1}};
  wire [10:0] or_update_distance_2 = update_distance | cat_ready_1;
  wire eq_out_cluster = out_cluster == update_cluster;
  wire and_update_valid_6 = and_update_valid_2 & eq_out_cluster;
  assign rep_used = rep_bank ? not_scan_1_q : not_scan_0_q;
  wire [4:0] mux_scan_1_q_2 = rep_bank ? scan_1_q[15:11] : scan_0_q[15:11];
  assign rep_row = rep_used ? mux_scan_1_q_2 : 5'd0;
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= beat_1_valid & beat_1_last;
  end
  always @(posedge clk) begin
    if (rst) in_bank <= 1'b0;
    else if (and_take) in_bank <= not_in_bank;
  end
  always @(posedge clk) begin
    if (advance) given_0 <= in_distance_0;
  end
  always @(posedge clk) begin
    if (advance) given_1_n <= ~in_distance_1;
  end
  always @(posedge clk) begin
    if (rst) beat_1_valid <= 1'b0;
    else if (advance) beat_1_valid <= take;
  end
  always @(posedge clk) begin
    if (advance) beat_1_base <= in_base;
  end
  always @(posedge clk) begin
    if (advance) beat_1_shift <= in_shift;
  end
  always @(posedge clk) begin
    if (advance) beat_1_row <= in_row;
  end
  always @(posedge clk) begin
    if (advance) beat_1_first <= in_first;
  end
  always @(posedge clk) begin
    if (advance) beat_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) beat_1_end <= in_end;
  end
  always @(posedge clk) begin
    if (advance) beat_1_bank <= in_bank;
  end
  always @(posedge clk) begin
    if (advance) out_row <= beat_1_row;
  end
  always @(posedge clk) begin
    if (advance) out_cluster <= mux_beat_1_base_2;
  end
  always @(posedge clk) begin
    if (advance) out_distance <= merge_least;
  end
  always @(posedge clk) begin
    if (advance) from_end <= beat_1_end;
  end
  always @(posedge clk) begin
    if (advance) from_bank <= beat_1_bank;
  end
  always @(posedge clk) begin
    if (rst) update_valid <= 1'b0;
    else if (advance) update_valid <= out_valid;
  end
  always @(posedge clk) begin
    if (advance) update_cluster <= out_cluster;
  end
  always @(posedge clk) begin
    if (advance) update_row <= out_row;
  end
  always @(posedge clk) begin
    if (advance) update_distance <= out_distance;
  end
  always @(posedge clk) begin
    if (advance) update_end <= from_end;
  end
  always @(posedge clk) begin
    if (advance) update_bank <= from_bank;
  end
  always @(posedge clk) begin
    if (rst) clearing <= 1'b1;
    else if (clearing & (rep_cluster == 5'd31)) clearing <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) full_0 <= 1'b0;
    else if (and_take_2) full_0 <= 1'b1;
    else if (and_rep_valid_3) full_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) ready_0 <= 1'b0;
    else if (and_update_valid & not_update_bank) ready_0 <= 1'b1;
    else if (and_rep_valid_3) ready_0 <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_take_2) top_0 <= in_top;
  end
  always @(posedge clk) begin
    if (rst) full_1 <= 1'b0;
    else if (and_take_3) full_1 <= 1'b1;
    else if (and_rep_valid_4) full_1 <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) ready_1 <= 1'b0;
    else if (and_update_valid & update_bank) ready_1 <= 1'b1;
    else if (and_rep_valid_4) ready_1 <= 1'b0;
  end
  always @(posedge clk) begin
    if (and_take_3) top_1 <= in_top;
  end
  always @(posedge clk) begin
    if (rst) rep_bank <= 1'b0;
    else if (and_rep_valid_2) rep_bank <= not_rep_bank;
  end
  always @(posedge clk) begin
    if (rst) rep_valid <= 1'b0;
    else if (step) rep_valid <= 1'b1;
    else if (and_rep_valid_2) rep_valid <= 1'b0;
  end
  always @(posedge clk) begin
    if (rst) rep_cluster <= 5'd0;
    else if (step | clearing) rep_cluster <= next;
  end
  always @(posedge clk) begin
    if (step) rep_last <= next == (rep_bank ? top_1 : top_0);
  end
  always @(posedge clk) begin
    if (rst) replaced <= 1'b0;
    else if (advance) replaced <= and_update_valid_6 & (from_bank == update_bank);
  end
  always @(posedge clk) begin
    if (advance) update_last <= update_distance;
  end
  always @(posedge clk) begin
    if (and_beat_1_valid) running[beat_1_row] <= cat_beat_1_base;
  end
  always @(posedge clk) begin
    if (advance) running_q <= (and_beat_1_valid & (beat_1_row == in_row)) ? cat_beat_1_base : running[in_row];
  end
  always @(posedge clk) begin
    if (or_ready_0 ? or_clearing : and_update_valid_4) scan_0[mux_rep_cluster] <= {update_row, or_update_distance};
  end
  always @(posedge clk) begin
    if (or_ready_0 ? step : advance) scan_0_q <= scan_0[mux_next];
  end
  always @(posedge clk) begin
    if (or_ready_1 ? or_clearing_2 : and_update_valid_5) scan_1[mux_rep_cluster_2] <= {update_row, or_update_distance_2};
  end
  always @(posedge clk) begin
    if (or_ready_1 ? step : advance) scan_1_q <= scan_1[mux_next_2];
  end
  min3_b11_optional merge (
    .a(running_q[10:0]),
    .b(given_0),
    .c(~given_1_n),
    .no_a(beat_1_first),
    .take_c(merge_take_c),
    .take_b(merge_take_b),
    .least(merge_least)
  );
endmodule
