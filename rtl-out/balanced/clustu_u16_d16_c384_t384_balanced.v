module clustu_u16_d16_c384_t384_balanced (
  input clk,
  input rst,
  input in_valid,
  input [511:0] in_distance,
  input [8:0] in_base,
  input [1:0] in_shift,
  input [8:0] in_row,
  input in_first,
  input in_last,
  input in_end,
  input [8:0] in_top,
  input out_ready,
  input rep_ready,
  output in_ready,
  output reg out_valid,
  output reg [8:0] out_row,
  output reg [8:0] out_cluster,
  output reg [15:0] out_distance,
  output reg rep_valid,
  output reg [8:0] rep_cluster,
  output [8:0] rep_row,
  output rep_used,
  output reg rep_last
);
  wire [15:0] in_distance_0 = in_distance[15:0];
  wire [15:0] in_distance_1 = in_distance[31:16];
  wire [15:0] in_distance_2 = in_distance[47:32];
  wire [15:0] in_distance_3 = in_distance[63:48];
  wire [15:0] in_distance_4 = in_distance[79:64];
  wire [15:0] in_distance_5 = in_distance[95:80];
  wire [15:0] in_distance_6 = in_distance[111:96];
  wire [15:0] in_distance_7 = in_distance[127:112];
  wire [15:0] in_distance_8 = in_distance[143:128];
  wire [15:0] in_distance_9 = in_distance[159:144];
  wire [15:0] in_distance_10 = in_distance[175:160];
  wire [15:0] in_distance_11 = in_distance[191:176];
  wire [15:0] in_distance_12 = in_distance[207:192];
  wire [15:0] in_distance_13 = in_distance[223:208];
  wire [15:0] in_distance_14 = in_distance[239:224];
  wire [15:0] in_distance_15 = in_distance[255:240];
  wire [15:0] in_distance_16 = in_distance[271:256];
  wire [15:0] in_distance_17 = in_distance[287:272];
  wire [15:0] in_distance_18 = in_distance[303:288];
  wire [15:0] in_distance_19 = in_distance[319:304];
  wire [15:0] in_distance_20 = in_distance[335:320];
  wire [15:0] in_distance_21 = in_distance[351:336];
  wire [15:0] in_distance_22 = in_distance[367:352];
  wire [15:0] in_distance_23 = in_distance[383:368];
  wire [15:0] in_distance_24 = in_distance[399:384];
  wire [15:0] in_distance_25 = in_distance[415:400];
  wire [15:0] in_distance_26 = in_distance[431:416];
  wire [15:0] in_distance_27 = in_distance[447:432];
  wire [15:0] in_distance_28 = in_distance[463:448];
  wire [15:0] in_distance_29 = in_distance[479:464];
  wire [15:0] in_distance_30 = in_distance[495:480];
  wire [15:0] in_distance_31 = in_distance[511:496];
  reg in_bank;
  reg [15:0] least_0_0;
  reg [4:0] lane_0_0;
  reg [15:0] least_0_1_n;
  reg [4:0] lane_0_1;
  reg [15:0] least_0_2_n;
  reg [4:0] lane_0_2;
  reg [15:0] least_0_3;
  reg [4:0] lane_0_3;
  reg [15:0] least_0_4_n;
  reg [4:0] lane_0_4;
  reg [15:0] least_0_5_n;
  reg [4:0] lane_0_5;
  reg [15:0] least_0_6;
  reg [4:0] lane_0_6;
  reg [15:0] least_0_7_n;
  reg [4:0] lane_0_7;
  reg [15:0] least_0_8_n;
  reg [4:0] lane_0_8;
  reg [15:0] least_0_9;
  reg [4:0] lane_0_9;
  reg [15:0] least_0_10_n;
  reg [4:0] lane_0_10;
  reg [15:0] least_1_0;
  reg [4:0] lane_1_0;
  reg [15:0] least_1_1_n;
  reg [4:0] lane_1_1;
  reg [15:0] least_1_2_n;
  reg [4:0] lane_1_2;
  reg [15:0] least_1_3;
  reg [4:0] lane_1_3;
  reg [15:0] least_2_0_n;
  reg [4:0] lane_2_0;
  reg [15:0] least_2_1_n;
  reg [4:0] lane_2_1;
  reg beat_1_valid;
  reg [8:0] beat_1_base;
  reg [1:0] beat_1_shift;
  reg [8:0] beat_1_row;
  reg beat_1_first;
  reg beat_1_last;
  reg beat_1_end;
  reg beat_1_bank;
  reg beat_2_valid;
  reg [8:0] beat_2_base;
  reg [1:0] beat_2_shift;
  reg [8:0] beat_2_row;
  reg beat_2_first;
  reg beat_2_last;
  reg beat_2_end;
  reg beat_2_bank;
  reg beat_3_valid;
  reg [8:0] beat_3_base;
  reg [1:0] beat_3_shift;
  reg [8:0] beat_3_row;
  reg beat_3_first;
  reg beat_3_last;
  reg beat_3_end;
  reg beat_3_bank;
  reg from_end;
  reg from_bank;
  reg update_valid;
  reg [8:0] update_cluster;
  reg [8:0] update_row;
  reg [15:0] update_distance;
  reg update_end;
  reg update_bank;
  reg clearing;
  reg full_0;
  reg ready_0;
  reg [8:0] top_0;
  reg full_1;
  reg ready_1;
  reg [8:0] top_1;
  reg rep_bank;
  reg replaced;
  reg [15:0] update_last;
  reg [24:0] running [0:383];
  reg [24:0] running_q;
`ifndef SYNTHESIS
  initial begin : running_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) running[i] = {25{1'b0}};
  end
`endif
  (* no_rw_check *) reg [25:0] scan_0 [0:383];
  reg [25:0] scan_0_q;
`ifndef SYNTHESIS
  initial begin : scan_0_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) scan_0[i] = {26{1'b0}};
  end
`endif
  (* no_rw_check *) reg [25:0] scan_1 [0:383];
  reg [25:0] scan_1_q;
`ifndef SYNTHESIS
  initial begin : scan_1_zeros
    integer i;
    for (i = 0; i < 384; i = i + 1) scan_1[i] = {26{1'b0}};
  end
`endif
  wire min_0_0_take_c;
  wire min_0_0_take_b;
  wire [15:0] min_0_0_least;
  wire min_0_1_take_c;
  wire min_0_1_take_b;
  wire [15:0] min_0_1_least;
  wire min_0_2_take_c;
  wire min_0_2_take_b;
  wire [15:0] min_0_2_least;
  wire min_0_3_take_c;
  wire min_0_3_take_b;
  wire [15:0] min_0_3_least;
  wire min_0_4_take_c;
  wire min_0_4_take_b;
  wire [15:0] min_0_4_least;
  wire min_0_5_take_c;
  wire min_0_5_take_b;
  wire [15:0] min_0_5_least;
  wire min_0_6_take_c;
  wire min_0_6_take_b;
  wire [15:0] min_0_6_least;
  wire min_0_7_take_c;
  wire min_0_7_take_b;
  wire [15:0] min_0_7_least;
  wire min_0_8_take_c;
  wire min_0_8_take_b;
  wire [15:0] min_0_8_least;
  wire min_0_9_take_c;
  wire min_0_9_take_b;
  wire [15:0] min_0_9_least;
  wire min_1_0_take_c;
  wire min_1_0_take_b;
  wire [15:0] min_1_0_least;
  wire min_1_1_take_c;
  wire min_1_1_take_b;
  wire [15:0] min_1_1_least;
  wire min_1_2_take_c;
  wire min_1_2_take_b;
  wire [15:0] min_1_2_least;
  wire min_2_0_take_c;
  wire min_2_0_take_b;
  wire [15:0] min_2_0_least;
  wire merge_take_c;
  wire merge_take_b;
  wire [15:0] merge_least;
  wire advance = ~out_valid | out_ready;
  wire not_full_1 = ~(in_bank ? full_1 : full_0);
  wire may_enter = not_full_1 & ~clearing;
  assign in_ready = advance & may_enter;
  wire take = in_valid & in_ready;
  wire and_take = take & in_end;
  wire not_in_bank = ~in_bank;
  wire [1:0] mux_min_0_0_take_b = min_0_0_take_c ? 2'd2 : {1'b0, min_0_0_take_b};
  wire [2:0] mux_const = min_0_1_take_b ? 3'd4 : 3'd3;
  wire [3:0] ext_const = {1'b0, min_0_2_take_b ? 3'd7 : 3'd6};
  wire [3:0] mux_const_2 = min_0_3_take_b ? 4'd10 : 4'd9;
  wire [3:0] mux_const_3 = min_0_4_take_b ? 4'd13 : 4'd12;
  wire [16:0] sum_in_distance_30 = {1'b0, in_distance_30} + {1'b0, ~in_distance_31};
  wire [15:0] mux_in_distance_31 = sum_in_distance_30[16] ? in_distance_31 : in_distance_30;
  wire [16:0] sum_least_0_9 = {1'b0, least_0_9} + {1'b0, least_0_10_n};
  wire [8:0] sum_beat_3_base_2 = beat_3_base + {4'd0, lane_2_1 >> beat_3_shift};
  wire [8:0] sum_beat_3_base = beat_3_base + {4'd0, lane_2_0 >> beat_3_shift};
  wire [8:0] mux_beat_3_base = merge_take_b ? sum_beat_3_base : running_q[24:16];
  wire [8:0] mux_beat_3_base_2 = merge_take_c ? sum_beat_3_base_2 : mux_beat_3_base;
  wire and_beat_3_valid = beat_3_valid & advance;
  wire [24:0] cat_beat_3_base = {mux_beat_3_base_2, merge_least};
  wire and_update_valid = update_valid & update_end & advance;
  wire and_take_2 = and_take & not_in_bank;
  wire and_take_3 = and_take & in_bank;
  wire and_ready_1 = (rep_bank ? ready_1 : ready_0) & ~rep_valid;
  wire and_rep_valid = rep_valid & rep_ready;
  wire and_rep_valid_2 = and_rep_valid & rep_last;
  wire step = and_ready_1 | (and_rep_valid & ~rep_last);
  wire [8:0] next = and_ready_1 ? 9'd0 : (rep_cluster + 9'd1);
  wire not_rep_bank = ~rep_bank;
  wire mux_scan_1_q = update_bank ? scan_1_q[0] : scan_0_q[0];
  wire not_scan_1_q = ~(mux_scan_1_q | replaced);
  wire [15:0] mux_scan_1_q_2 = update_bank ? scan_1_q[16:1] : scan_0_q[16:1];
  wire [15:0] mux_update_last = replaced ? update_last : mux_scan_1_q_2;
  wire lt_update_distance = update_distance < mux_update_last;
  wire better = not_scan_1_q | lt_update_distance;
  wire and_update_valid_2 = update_valid & better;
  wire or_ready_0 = ready_0 | clearing;
  wire not_update_bank = ~update_bank;
  wire and_rep_valid_3 = and_rep_valid_2 & not_rep_bank;
  wire [8:0] mux_next = or_ready_0 ? next : out_cluster;
  wire and_update_valid_3 = and_update_valid_2 & advance;
  wire and_update_valid_4 = and_update_valid_3 & not_update_bank;
  wire or_clearing = clearing | (and_rep_valid & not_rep_bank);
  wire [8:0] mux_rep_cluster = or_ready_0 ? rep_cluster : update_cluster;
  wire or_ready_1 = ready_1 | clearing;
  wire and_rep_valid_4 = and_rep_valid_2 & rep_bank;
  wire [8:0] mux_next_2 = or_ready_1 ? next : out_cluster;
  wire and_update_valid_5 = and_update_valid_3 & update_bank;
  wire or_clearing_2 = clearing | (and_rep_valid & rep_bank);
  wire [8:0] mux_rep_cluster_2 = or_ready_1 ? rep_cluster : update_cluster;
  wire eq_out_cluster = out_cluster == update_cluster;
  wire and_update_valid_6 = and_update_valid_2 & eq_out_cluster;
  assign rep_used = rep_bank ? scan_1_q[0] : scan_0_q[0];
  wire [8:0] mux_scan_1_q_3 = rep_bank ? scan_1_q[25:17] : scan_0_q[25:17];
  assign rep_row = rep_used ? mux_scan_1_q_3 : 9'd0;
  always @(posedge clk) begin
    if (rst) out_valid <= 1'b0;
    else if (advance) out_valid <= beat_3_valid & beat_3_last;
  end
  always @(posedge clk) begin
    if (rst) in_bank <= 1'b0;
    else if (and_take) in_bank <= not_in_bank;
  end
  always @(posedge clk) begin
    if (advance) least_0_0 <= min_0_0_least;
  end
  always @(posedge clk) begin
    if (advance) lane_0_0 <= {3'd0, mux_min_0_0_take_b};
  end
  always @(posedge clk) begin
    if (advance) least_0_1_n <= ~min_0_1_least;
  end
  always @(posedge clk) begin
    if (advance) lane_0_1 <= {2'd0, min_0_1_take_c ? 3'd5 : mux_const};
  end
  always @(posedge clk) begin
    if (advance) least_0_2_n <= ~min_0_2_least;
  end
  always @(posedge clk) begin
    if (advance) lane_0_2 <= {1'b0, min_0_2_take_c ? 4'd8 : ext_const};
  end
  always @(posedge clk) begin
    if (advance) least_0_3 <= min_0_3_least;
  end
  always @(posedge clk) begin
    if (advance) lane_0_3 <= {1'b0, min_0_3_take_c ? 4'd11 : mux_const_2};
  end
  always @(posedge clk) begin
    if (advance) least_0_4_n <= ~min_0_4_least;
  end
  always @(posedge clk) begin
    if (advance) lane_0_4 <= {1'b0, min_0_4_take_c ? 4'd14 : mux_const_3};
  end
  always @(posedge clk) begin
    if (advance) least_0_5_n <= ~min_0_5_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_0_5_take_c) lane_0_5 <= 5'd17;
      else if (min_0_5_take_b) lane_0_5 <= 5'd16;
      else lane_0_5 <= 5'd15;
    end
  end
  always @(posedge clk) begin
    if (advance) least_0_6 <= min_0_6_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_0_6_take_c) lane_0_6 <= 5'd20;
      else if (min_0_6_take_b) lane_0_6 <= 5'd19;
      else lane_0_6 <= 5'd18;
    end
  end
  always @(posedge clk) begin
    if (advance) least_0_7_n <= ~min_0_7_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_0_7_take_c) lane_0_7 <= 5'd23;
      else if (min_0_7_take_b) lane_0_7 <= 5'd22;
      else lane_0_7 <= 5'd21;
    end
  end
  always @(posedge clk) begin
    if (advance) least_0_8_n <= ~min_0_8_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_0_8_take_c) lane_0_8 <= 5'd26;
      else if (min_0_8_take_b) lane_0_8 <= 5'd25;
      else lane_0_8 <= 5'd24;
    end
  end
  always @(posedge clk) begin
    if (advance) least_0_9 <= min_0_9_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_0_9_take_c) lane_0_9 <= 5'd29;
      else if (min_0_9_take_b) lane_0_9 <= 5'd28;
      else lane_0_9 <= 5'd27;
    end
  end
  always @(posedge clk) begin
    if (advance) least_0_10_n <= ~mux_in_distance_31;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (sum_in_distance_30[16]) lane_0_10 <= 5'd31;
      else lane_0_10 <= 5'd30;
    end
  end
  always @(posedge clk) begin
    if (advance) least_1_0 <= min_1_0_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_1_0_take_c) lane_1_0 <= lane_0_2;
      else if (min_1_0_take_b) lane_1_0 <= lane_0_1;
      else lane_1_0 <= lane_0_0;
    end
  end
  always @(posedge clk) begin
    if (advance) least_1_1_n <= ~min_1_1_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_1_1_take_c) lane_1_1 <= lane_0_5;
      else if (min_1_1_take_b) lane_1_1 <= lane_0_4;
      else lane_1_1 <= lane_0_3;
    end
  end
  always @(posedge clk) begin
    if (advance) least_1_2_n <= ~min_1_2_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_1_2_take_c) lane_1_2 <= lane_0_8;
      else if (min_1_2_take_b) lane_1_2 <= lane_0_7;
      else lane_1_2 <= lane_0_6;
    end
  end
  always @(posedge clk) begin
    if (advance) begin
      if (sum_least_0_9[16]) least_1_3 <= ~least_0_10_n;
      else least_1_3 <= least_0_9;
    end
  end
  always @(posedge clk) begin
    if (advance) begin
      if (sum_least_0_9[16]) lane_1_3 <= lane_0_10;
      else lane_1_3 <= lane_0_9;
    end
  end
  always @(posedge clk) begin
    if (advance) least_2_0_n <= ~min_2_0_least;
  end
  always @(posedge clk) begin
    if (advance) begin
      if (min_2_0_take_c) lane_2_0 <= lane_1_2;
      else if (min_2_0_take_b) lane_2_0 <= lane_1_1;
      else lane_2_0 <= lane_1_0;
    end
  end
  always @(posedge clk) begin
    if (advance) least_2_1_n <= ~least_1_3;
  end
  always @(posedge clk) begin
    if (advance) lane_2_1 <= lane_1_3;
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
    if (rst) beat_2_valid <= 1'b0;
    else if (advance) beat_2_valid <= beat_1_valid;
  end
  always @(posedge clk) begin
    if (advance) beat_2_base <= beat_1_base;
  end
  always @(posedge clk) begin
    if (advance) beat_2_shift <= beat_1_shift;
  end
  always @(posedge clk) begin
    if (advance) beat_2_row <= beat_1_row;
  end
  always @(posedge clk) begin
    if (advance) beat_2_first <= beat_1_first;
  end
  always @(posedge clk) begin
    if (advance) beat_2_last <= beat_1_last;
  end
  always @(posedge clk) begin
    if (advance) beat_2_end <= beat_1_end;
  end
  always @(posedge clk) begin
    if (advance) beat_2_bank <= beat_1_bank;
  end
  always @(posedge clk) begin
    if (rst) beat_3_valid <= 1'b0;
    else if (advance) beat_3_valid <= beat_2_valid;
  end
  always @(posedge clk) begin
    if (advance) beat_3_base <= beat_2_base;
  end
  always @(posedge clk) begin
    if (advance) beat_3_shift <= beat_2_shift;
  end
  always @(posedge clk) begin
    if (advance) beat_3_row <= beat_2_row;
  end
  always @(posedge clk) begin
    if (advance) beat_3_first <= beat_2_first;
  end
  always @(posedge clk) begin
    if (advance) beat_3_last <= beat_2_last;
  end
  always @(posedge clk) begin
    if (advance) beat_3_end <= beat_2_end;
  end
  always @(posedge clk) begin
    if (advance) beat_3_bank <= beat_2_bank;
  end
  always @(posedge clk) begin
    if (advance) out_row <= beat_3_row;
  end
  always @(posedge clk) begin
    if (advance) out_cluster <= mux_beat_3_base_2;
  end
  always @(posedge clk) begin
    if (advance) out_distance <= merge_least;
  end
  always @(posedge clk) begin
    if (advance) from_end <= beat_3_end;
  end
  always @(posedge clk) begin
    if (advance) from_bank <= beat_3_bank;
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
    else if (clearing & (rep_cluster == 9'd383)) clearing <= 1'b0;
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
    if (rst) rep_cluster <= 9'd0;
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
    if (and_beat_3_valid) running[beat_3_row] <= cat_beat_3_base;
  end
  always @(posedge clk) begin
    if (advance) running_q <= (and_beat_3_valid & (beat_3_row == beat_2_row)) ? cat_beat_3_base : running[beat_2_row];
  end
  always @(posedge clk) begin
    if (or_ready_0 ? or_clearing : and_update_valid_4) scan_0[mux_rep_cluster] <= {update_row, update_distance, ~or_ready_0};
  end
  always @(posedge clk) begin
    if (or_ready_0 ? step : advance) scan_0_q <= scan_0[mux_next];
  end
  always @(posedge clk) begin
    if (or_ready_1 ? or_clearing_2 : and_update_valid_5) scan_1[mux_rep_cluster_2] <= {update_row, update_distance, ~or_ready_1};
  end
  always @(posedge clk) begin
    if (or_ready_1 ? step : advance) scan_1_q <= scan_1[mux_next_2];
  end
  min3_b16_parallel min_0_0 (
    .a(in_distance_0),
    .b(in_distance_1),
    .c(in_distance_2),
    .take_c(min_0_0_take_c),
    .take_b(min_0_0_take_b),
    .least(min_0_0_least)
  );
  min3_b16_parallel min_0_1 (
    .a(in_distance_3),
    .b(in_distance_4),
    .c(in_distance_5),
    .take_c(min_0_1_take_c),
    .take_b(min_0_1_take_b),
    .least(min_0_1_least)
  );
  min3_b16_parallel min_0_2 (
    .a(in_distance_6),
    .b(in_distance_7),
    .c(in_distance_8),
    .take_c(min_0_2_take_c),
    .take_b(min_0_2_take_b),
    .least(min_0_2_least)
  );
  min3_b16_parallel min_0_3 (
    .a(in_distance_9),
    .b(in_distance_10),
    .c(in_distance_11),
    .take_c(min_0_3_take_c),
    .take_b(min_0_3_take_b),
    .least(min_0_3_least)
  );
  min3_b16_parallel min_0_4 (
    .a(in_distance_12),
    .b(in_distance_13),
    .c(in_distance_14),
    .take_c(min_0_4_take_c),
    .take_b(min_0_4_take_b),
    .least(min_0_4_least)
  );
  min3_b16_parallel min_0_5 (
    .a(in_distance_15),
    .b(in_distance_16),
    .c(in_distance_17),
    .take_c(min_0_5_take_c),
    .take_b(min_0_5_take_b),
    .least(min_0_5_least)
  );
  min3_b16_parallel min_0_6 (
    .a(in_distance_18),
    .b(in_distance_19),
    .c(in_distance_20),
    .take_c(min_0_6_take_c),
    .take_b(min_0_6_take_b),
    .least(min_0_6_least)
  );
  min3_b16_parallel min_0_7 (
    .a(in_distance_21),
    .b(in_distance_22),
    .c(in_distance_23),
    .take_c(min_0_7_take_c),
    .take_b(min_0_7_take_b),
    .least(min_0_7_least)
  );
  min3_b16_parallel min_0_8 (
    .a(in_distance_24),
    .b(in_distance_25),
    .c(in_distance_26),
    .take_c(min_0_8_take_c),
    .take_b(min_0_8_take_b),
    .least(min_0_8_least)
  );
  min3_b16_parallel min_0_9 (
    .a(in_distance_27),
    .b(in_distance_28),
    .c(in_distance_29),
    .take_c(min_0_9_take_c),
    .take_b(min_0_9_take_b),
    .least(min_0_9_least)
  );
  min3_b16_parallel min_1_0 (
    .a(least_0_0),
    .b(~least_0_1_n),
    .c(~least_0_2_n),
    .take_c(min_1_0_take_c),
    .take_b(min_1_0_take_b),
    .least(min_1_0_least)
  );
  min3_b16_parallel min_1_1 (
    .a(least_0_3),
    .b(~least_0_4_n),
    .c(~least_0_5_n),
    .take_c(min_1_1_take_c),
    .take_b(min_1_1_take_b),
    .least(min_1_1_least)
  );
  min3_b16_parallel min_1_2 (
    .a(least_0_6),
    .b(~least_0_7_n),
    .c(~least_0_8_n),
    .take_c(min_1_2_take_c),
    .take_b(min_1_2_take_b),
    .least(min_1_2_least)
  );
  min3_b16_parallel min_2_0 (
    .a(least_1_0),
    .b(~least_1_1_n),
    .c(~least_1_2_n),
    .take_c(min_2_0_take_c),
    .take_b(min_2_0_take_b),
    .least(min_2_0_least)
  );
  min3_b16_parallel_optional merge (
    .a(running_q[15:0]),
    .b(~least_2_0_n),
    .c(~least_2_1_n),
    .no_a(beat_3_first),
    .take_c(merge_take_c),
    .take_b(merge_take_b),
    .least(merge_least)
  );
  wire unused_ok = &{1'b0, sum_in_distance_30[15:0], sum_least_0_9[15:0]};
endmodule
