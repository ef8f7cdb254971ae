module clashes (
  input clk,
  input [7:0] v,
  output [4:0] y0,
  output [4:0] y1,
  output [4:0] y2,
  output [4:0] y3,
  output [4:0] y4,
  output [4:0] y5,
  output [4:0] y6,
  output [4:0] q,
  output low,
  output high
);
  wire [3:0] v_0_2 = v[3:0];
  wire [3:0] v_1 = v[7:4];
  reg [4:0] v_0;
  wire [4:0] sum_v_0_2 = {1'b0, v_0_2} + {1'b0, v_1};
  wire [4:0] sum_v_0 = sum_v_0_2 ^ 5'd0;
  assign y0 = ~sum_v_0;
  wire [4:0] wire_ = sum_v_0_2 ^ 5'd1;
  assign y1 = ~wire_;
  wire [4:0] logic_ = sum_v_0_2 ^ 5'd2;
  assign y2 = ~logic_;
  wire [4:0] u_q_3_ = sum_v_0_2 ^ 5'd3;
  assign y3 = ~u_q_3_;
  wire [4:0] n7up = sum_v_0_2 ^ 5'd4;
  assign y4 = ~n7up;
  wire [4:0] unused_ok = sum_v_0_2 ^ 5'd5;
  assign y5 = ~unused_ok;
  wire [4:0] wire__2 = sum_v_0_2 ^ 5'd6;
  assign y6 = ~wire__2;
  assign low = sum_v_0_2[0];
  wire [7:0] prod_v_0_2 = {4'd0, v_0_2} * {4'd0, v_1};
  assign high = prod_v_0_2[7];
  always @(posedge clk) v_0 <= sum_v_0_2;
  assign q = v_0;
  wire unused_ok_2 = &{1'b0, prod_v_0_2[6:0]};
endmodule
