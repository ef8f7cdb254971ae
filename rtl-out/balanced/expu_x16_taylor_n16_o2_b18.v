module expu_x16_taylor_n16_o2_b18 (
  input clk,
  input rst,
  input in_valid,
  input [255:0] in_x,
  input out_ready,
  output in_ready,
  output out_valid,
  output [255:0] out_e
);
  wire [15:0] in_x_0 = in_x[15:0];
  wire [15:0] in_x_1 = in_x[31:16];
  wire [15:0] in_x_2 = in_x[47:32];
  wire [15:0] in_x_3 = in_x[63:48];
  wire [15:0] in_x_4 = in_x[79:64];
  wire [15:0] in_x_5 = in_x[95:80];
  wire [15:0] in_x_6 = in_x[111:96];
  wire [15:0] in_x_7 = in_x[127:112];
  wire [15:0] in_x_8 = in_x[143:128];
  wire [15:0] in_x_9 = in_x[159:144];
  wire [15:0] in_x_10 = in_x[175:160];
  wire [15:0] in_x_11 = in_x[191:176];
  wire [15:0] in_x_12 = in_x[207:192];
  wire [15:0] in_x_13 = in_x[223:208];
  wire [15:0] in_x_14 = in_x[239:224];
  wire [15:0] in_x_15 = in_x[255:240];
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  wire [15:0] lane_0_e;
  wire [15:0] lane_1_e;
  wire [15:0] lane_2_e;
  wire [15:0] lane_3_e;
  wire [15:0] lane_4_e;
  wire [15:0] lane_5_e;
  wire [15:0] lane_6_e;
  wire [15:0] lane_7_e;
  wire [15:0] lane_8_e;
  wire [15:0] lane_9_e;
  wire [15:0] lane_10_e;
  wire [15:0] lane_11_e;
  wire [15:0] lane_12_e;
  wire [15:0] lane_13_e;
  wire [15:0] lane_14_e;
  wire [15:0] lane_15_e;
  wire p_advance = out_ready | ~p_valid_5;
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
  expu_lane_taylor_n16_o2_b18 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_0),
    .e(lane_0_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_1 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_1),
    .e(lane_1_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_2 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_2),
    .e(lane_2_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_3 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_3),
    .e(lane_3_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_4 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_4),
    .e(lane_4_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_5 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_5),
    .e(lane_5_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_6 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_6),
    .e(lane_6_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_7 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_7),
    .e(lane_7_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_8 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_8),
    .e(lane_8_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_9 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_9),
    .e(lane_9_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_10 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_10),
    .e(lane_10_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_11 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_11),
    .e(lane_11_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_12 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_12),
    .e(lane_12_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_13 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_13),
    .e(lane_13_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_14 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_14),
    .e(lane_14_e)
  );
  expu_lane_taylor_n16_o2_b18 lane_15 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_15),
    .e(lane_15_e)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_5;
  assign out_e = {lane_15_e, lane_14_e, lane_13_e, lane_12_e, lane_11_e, lane_10_e, lane_9_e, lane_8_e,
    lane_7_e, lane_6_e, lane_5_e, lane_4_e, lane_3_e, lane_2_e, lane_1_e, lane_0_e};
endmodule
