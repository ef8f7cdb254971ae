module requant_l2_a40 (
  input clk,
  input rst,
  input in_valid,
  input [79:0] in_acc,
  input [1:0] in_keep,
  input signed [39:0] in_max,
  input [5:0] in_pre,
  input [15:0] in_multiplier,
  input [4:0] in_post,
  input out_ready,
  output in_ready,
  output out_valid,
  output [31:0] out_x
);
  wire signed [39:0] in_acc_0 = in_acc[39:0];
  wire signed [39:0] in_acc_1 = in_acc[79:40];
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
  assign in_ready = p_advance;
  assign out_valid = p_valid_6;
  assign out_x = {lane_1_x, lane_0_x};
  wire unused_ok = &{1'b0, pre_2[5:3], post_5[4:3]};
endmodule
