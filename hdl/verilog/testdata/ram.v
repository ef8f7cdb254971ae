module ram (
  input clk,
  input we,
  input re,
  input [3:0] wa,
  input signed [3:0] ra,
  input signed [7:0] d,
  output signed [7:0] q0,
  output signed [7:0] q1,
  output signed [7:0] q2,
  output signed [7:0] q3,
  output signed [7:0] q4,
  output signed [7:0] q5,
  output signed [7:0] q6
);
  (* no_rw_check *) reg signed [7:0] m_undefined [0:15];
  reg signed [7:0] m_undefined_q0;
`ifndef SYNTHESIS
  initial begin : m_undefined_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) m_undefined[i] = {8{1'b0}};
  end
`endif
  reg signed [7:0] m_readfirst [0:15];
  reg signed [7:0] m_readfirst_q0;
`ifndef SYNTHESIS
  initial begin : m_readfirst_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) m_readfirst[i] = {8{1'b0}};
  end
`endif
  reg signed [7:0] m_writefirst [0:15];
  reg signed [7:0] m_writefirst_q0;
`ifndef SYNTHESIS
  initial begin : m_writefirst_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) m_writefirst[i] = {8{1'b0}};
  end
`endif
  (* no_rw_check *) reg signed [7:0] single [0:15];
  reg signed [7:0] single_q0;
`ifndef SYNTHESIS
  initial begin : single_zeros
    integer i;
    for (i = 0; i < 16; i = i + 1) single[i] = {8{1'b0}};
  end
`endif
  reg signed [7:0] odd [0:9];
  reg signed [7:0] odd_q0;
`ifndef SYNTHESIS
  initial begin : odd_zeros
    integer i;
    for (i = 0; i < 10; i = i + 1) odd[i] = {8{1'b0}};
  end
`endif
  reg signed [7:0] rom [0:3];
  reg signed [7:0] rom_q0;
  initial begin
    rom[0] = -8'sd128;
    rom[1] = 8'sd127;
    rom[2] = -8'sd1;
    rom[3] = 8'sd0;
  end
  wire signed [7:0] not_d = ~d;
  wire [3:0] xor_ra = ra ^ ra;
  wire signed [7:0] odd_q1 = odd[xor_ra];
  always @(posedge clk) begin
    if (we) m_undefined[wa] <= d;
  end
  always @(posedge clk) begin
    if (re) m_undefined_q0 <= m_undefined[$unsigned(ra)];
  end
  always @(posedge clk) begin
    if (we) m_readfirst[wa] <= d;
  end
  always @(posedge clk) begin
    if (re) m_readfirst_q0 <= m_readfirst[$unsigned(ra)];
  end
  always @(posedge clk) begin
    if (we) m_writefirst[wa] <= d;
  end
  always @(posedge clk) begin
    if (re) m_writefirst_q0 <= (we & (wa == ra)) ? d : m_writefirst[$unsigned(ra)];
  end
  always @(posedge clk) begin
    if (we) single[wa] <= d;
    else single_q0 <= single[wa];
  end
  always @(posedge clk) begin
    if (we) odd[$unsigned(ra)] <= d;
    if (re) odd[wa] <= not_d;
  end
  always @(posedge clk) begin
    odd_q0 <= (re & (wa == ra)) ? not_d : we ? d : odd[$unsigned(ra)];
  end
  always @(posedge clk) begin
    if (re) rom_q0 <= rom[ra[3:2]];
  end
  assign q0 = m_undefined_q0;
  assign q1 = m_readfirst_q0;
  assign q2 = m_writefirst_q0;
  assign q3 = single_q0;
  assign q4 = odd_q0;
  assign q5 = odd_q1;
  assign q6 = rom_q0;
endmodule
