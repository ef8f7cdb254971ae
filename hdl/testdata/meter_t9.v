module meter_t9 (
  input clk,
  input rst,
  input up,
  input down,
  output reg [3:0] level
);
  wire eq_level = level == 4'd9;
  always @(posedge clk) begin
    if (rst) level <= 4'd0;
    else if (up & ~eq_level) level <= level + 4'd1;
    else if (down & ~(level == 4'd0)) level <= level - 4'd1;
  end
`ifdef FORMAL
  reg [3:0] last;
  reg started;
  reg [3:0] levels [0:15];
  reg [3:0] levels_q;
`ifndef SYNTHESIS
  initial begin : levels_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) levels[i] = {4{1'b0}};
  end
`endif
  wire signed [4:0] diff_level = {1'b0, level} - {1'b0, last};
  wire [3:0] ext_level = {4{diff_level[4]}};
  wire [3:0] xor_level = diff_level[3:0] ^ ext_level;
  wire [3:0] diff_level_2 = xor_level - {4{diff_level[4]}};
  always @(posedge clk) begin
    if (rst) last <= 4'd0;
    else last <= level;
  end
  always @(posedge clk) begin
    if (rst) started <= 1'b0;
    else started <= 1'b1;
  end
  always @(posedge clk) begin
    levels[level] <= level;
  end
  always @(posedge clk) begin
    levels_q <= levels[level];
  end
  always @(posedge clk) if (!rst) one_way: assume (~(up & down));
  always @(posedge clk) if (!rst) in_range: assert (~(4'd9 < level));
  always @(posedge clk) if (!rst) seen_full: cover (eq_level);
  always @(posedge clk) if (!rst) in_steps: assert (~((4'd1 < diff_level_2) & started));
  always @(posedge clk) if (!rst) back: cover (levels_q == last);
`endif
endmodule
