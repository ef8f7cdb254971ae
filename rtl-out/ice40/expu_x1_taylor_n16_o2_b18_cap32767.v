module expu_x1_taylor_n16_o2_b18_cap32767 (
  input clk,
  input rst,
  input in_valid,
  input [15:0] in_x,
  input out_ready,
  output in_ready,
  output out_valid,
  output [15:0] out_e
);
  wire [15:0] in_x_0 = in_x;
  reg p_valid_1;
  reg p_valid_2;
  reg p_valid_3;
  reg p_valid_4;
  reg p_valid_5;
  wire [15:0] lane_0_e;
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
  expu_lane_taylor_n16_o2_b18_cap32767 lane_0 (
    .clk(clk),
    .advance(p_advance),
    .x(in_x_0),
    .e(lane_0_e)
  );
  assign in_ready = p_advance;
  assign out_valid = p_valid_5;
  assign out_e = lane_0_e;
endmodule
