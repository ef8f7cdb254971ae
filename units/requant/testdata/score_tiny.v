module score_l1_a40_o8 (
  input clk,
  input rst,
  input in_valid,
  input [39:0] in_acc,
  input [5:0] in_shift,
  input out_ready,
  output in_ready,
  output out_valid,
  output [7:0] out_p
);
  wire signed [39:0] in_acc_0 = in_acc;
  reg p_valid_1;
  reg p_valid_2;
  reg [2:0] by_1;
  reg signed [15:0] near_0;
  reg signed [7:0] p_0;
  wire p_advance = out_ready | ~p_valid_2;
  wire [5:0] cat_in_shift = {in_shift[5:3], 3'd0};
  wire signed [40:0] shr_in_acc_0 = $signed({in_acc_0, 1'b0}) >>> cat_in_shift;
  wire signed [15:0] shr_near_0 = near_0 >>> by_1;
  wire signed [16:0] sum_near_0 = {shr_near_0[15], shr_near_0} + 17'sd1;
  always @(posedge clk) begin
    if (rst) p_valid_1 <= 1'b0;
    else if (p_advance) p_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (rst) p_valid_2 <= 1'b0;
    else if (p_advance) p_valid_2 <= p_valid_1;
  end
  always @(posedge clk) begin
    if (p_advance) by_1 <= in_shift[2:0];
  end
  always @(posedge clk) begin
    if (p_advance) begin
      if (shr_in_acc_0 < -41'sd32768) near_0 <= -16'sd32768;
      else if (41'sd32767 < shr_in_acc_0) near_0 <= 16'sd32767;
      else near_0 <= shr_in_acc_0[15:0];
    end
  end
  always @(posedge clk) begin
    if (p_advance) begin
      if ($signed(sum_near_0[16:1]) < -16'sd128) p_0 <= -8'sd128;
      else if (16'sd127 < $signed(sum_near_0[16:1])) p_0 <= 8'sd127;
      else p_0 <= sum_near_0[8:1];
    end
  end
  assign in_ready = p_advance;
  assign out_valid = p_valid_2;
  assign out_p = p_0;
  wire unused_ok = &{1'b0, sum_near_0[0]};
endmodule
