module requant_l16_a40 (
  input clk,
  input rst,
  input in_valid,
  input [639:0] in_acc,
  input [15:0] in_keep,
  input signed [39:0] in_max,
  input [5:0] in_pre,
  input [15:0] in_multiplier,
  input [4:0] in_post,
  input out_ready,
  output in_ready,
  output out_valid,
  output [255:0] out_x
);
  wire signed [39:0] in_acc_0 = in_acc[39:0];
  wire signed [39:0] in_acc_1 = in_acc[79:40];
  wire signed [39:0] in_acc_2 = in_acc[119:80];
  wire signed [39:0] in_acc_3 = in_acc[159:120];
  wire signed [39:0] in_acc_4 = in_acc[199:160];
  wire signed [39:0] in_acc_5 = in_acc[239:200];
  wire signed [39:0] in_acc_6 = in_acc[279:240];
  wire signed [39:0] in_acc_7 = in_acc[319:280];
  wire signed [39:0] in_acc_8 = in_acc[359:320];
  wire signed [39:0] in_acc_9 = in_acc[399:360];
  wire signed [39:0] in_acc_10 = in_acc[439:400];
  wire signed [39:0] in_acc_11 = in_acc[479:440];
  wire signed [39:0] in_acc_12 = in_acc[519:480];
  wire signed [39:0] in_acc_13 = in_acc[559:520];
  wire signed [39:0] in_acc_14 = in_acc[599:560];
  wire signed [39:0] in_acc_15 = in_acc[639:600];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  reg p_valid_6;
  reg [5:0] pre_1;
  reg [5:0] pre_2;
  reg [15:0] multiplier_1;
  reg [15:0] multiplier_2;
  reg [15:0] multiplier_3;
  reg [4:0] post_1;
  reg [4:0] post_2;
  reg [4:0] post_3;
  reg [4:0] post_4;
  reg [4:0] post_5;
  wire [15:0] lane_0_x;
  wire [15:0] lane_1_x;
  wire [15:0] lane_2_x;
  wire [15:0] lane_3_x;
  wire [15:0] lane_4_x;
  wire [15:0] lane_5_x;
  wire [15:0] lane_6_x;
  wire [15:0] lane_7_x;
  wire [15:0] lane_8_x;
  wire [15:0] lane_9_x;
  wire [15:0] lane_10_x;
  wire [15:0] lane_11_x;
  wire [15:0] lane_12_x;
  wire [15:0] lane_13_x;
  wire [15:0] lane_14_x;
  wire [15:0] lane_15_x;
  wire p_advance = out_ready | ~p_valid_6;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (rst) p_valid_3 <= 1'b0;
    else if (p_advance) p_valid_3 <= p_valid_2;
  end
  always @(posedge clk) begin
    if (rst) p_valid_4 <= 1'b0;
    else if (p_advance) p_valid_4 <= p_valid_3;
  end
  always @(posedge clk) begin
    if (rst) p_valid_5 <= 1'b0;
    else if (p_advance) p_valid_5 <= p_valid_4;
  end
  always @(posedge clk) begin
    if (rst) p_valid_6 <= 1'b0;
    else if (p_advance) p_valid_6 <= p_valid_5;
  end
  always @(posedge clk) begin
    if (p_advance) pre_1 <= in_pre;
  end
  always @(posedge clk) begin
    if (p_advance) pre_2 <= pre_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_1 <= in_multiplier;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_2 <= multiplier_1;
  end
  always @(posedge clk) begin
    if (p_advance) multiplier_3 <= multiplier_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_1 <= in_post;
  end
  always @(posedge clk) begin
    if (p_advance) post_2 <= post_1;
  end
  always @(posedge clk) begin
    if (p_advance) post_3 <= post_2;
  end
  always @(posedge clk) begin
    if (p_advance) post_4 <= post_3;
  end
  always @(posedge clk) begin
    if (p_advance) post_5 <= post_4;
  end
  lane_a40 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_0),
    .max(in_max),
    .keep(in_keep[0]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_0_x)
  );
  lane_a40 lane_1 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_1),
    .max(in_max),
    .keep(in_keep[1]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_1_x)
  );
  lane_a40 lane_2 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_2),
    .max(in_max),
    .keep(in_keep[2]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_2_x)
  );
  lane_a40 lane_3 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_3),
    .max(in_max),
    .keep(in_keep[3]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_3_x)
  );
  lane_a40 lane_4 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_4),
    .max(in_max),
    .keep(in_keep[4]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_4_x)
  );
  lane_a40 lane_5 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_5),
    .max(in_max),
    .keep(in_keep[5]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_5_x)
  );
  lane_a40 lane_6 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_6),
    .max(in_max),
    .keep(in_keep[6]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_6_x)
  );
  lane_a40 lane_7 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_7),
    .max(in_max),
    .keep(in_keep[7]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_7_x)
  );
  lane_a40 lane_8 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_8),
    .max(in_max),
    .keep(in_keep[8]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_8_x)
  );
  lane_a40 lane_9 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_9),
    .max(in_max),
    .keep(in_keep[9]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_9_x)
  );
  lane_a40 lane_10 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_10),
    .max(in_max),
    .keep(in_keep[10]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_10_x)
  );
  lane_a40 lane_11 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_11),
    .max(in_max),
    .keep(in_keep[11]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_11_x)
  );
  lane_a40 lane_12 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_12),
    .max(in_max),
    .keep(in_keep[12]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_12_x)
  );
  lane_a40 lane_13 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_13),
    .max(in_max),
    .keep(in_keep[13]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_13_x)
  );
  lane_a40 lane_14 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_14),
    .max(in_max),
    .keep(in_keep[14]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_14_x)
  );
  lane_a40 lane_15 (
    .clk(clk),
    .advance(p_advance),
    .acc(in_acc_15),
    .max(in_max),
    .keep(in_keep[15]),
    .coarse(pre_1[5:3]),
    .fine(pre_2[2:0]),
    .multiplier(multiplier_3),
    .post_coarse(post_4[4:3]),
    .post_fine(post_5[2:0]),
    .x(lane_15_x)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_6;
  assign out_x = {lane_15_x, lane_14_x, lane_13_x, lane_12_x, lane_11_x, lane_10_x, lane_9_x, lane_8_x,
    lane_7_x, lane_6_x, lane_5_x, lane_4_x, lane_3_x, lane_2_x, lane_1_x, lane_0_x};
  wire unused_ok = &{1'b0, pre_2[5:3], post_5[4:3]};
endmodule
