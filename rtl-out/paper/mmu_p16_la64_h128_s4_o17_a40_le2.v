module mmu_p16_la64_h128_s4_o17_a40_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input [1:0] in_groups,
  input in_last,
  input [16383:0] in_bank,
  input [1087:0] in_row,
  input [1087:0] in_scalar,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [2559:0] score_acc,
  output row_valid,
  output [2559:0] row_acc
);
  wire [1:0] in_groups_0 = in_groups;
  wire signed [15:0] in_bank_0 = in_bank[15:0];
  wire signed [15:0] in_bank_1 = in_bank[31:16];
  wire signed [15:0] in_bank_2 = in_bank[47:32];
  wire signed [15:0] in_bank_3 = in_bank[63:48];
  wire signed [15:0] in_bank_4 = in_bank[79:64];
  wire signed [15:0] in_bank_5 = in_bank[95:80];
  wire signed [15:0] in_bank_6 = in_bank[111:96];
  wire signed [15:0] in_bank_7 = in_bank[127:112];
  wire signed [15:0] in_bank_8 = in_bank[143:128];
  wire signed [15:0] in_bank_9 = in_bank[159:144];
  wire signed [15:0] in_bank_10 = in_bank[175:160];
  wire signed [15:0] in_bank_11 = in_bank[191:176];
  wire signed [15:0] in_bank_12 = in_bank[207:192];
  wire signed [15:0] in_bank_13 = in_bank[223:208];
  wire signed [15:0] in_bank_14 = in_bank[239:224];
  wire signed [15:0] in_bank_15 = in_bank[255:240];
  wire signed [15:0] in_bank_16 = in_bank[271:256];
  wire signed [15:0] in_bank_17 = in_bank[287:272];
  wire signed [15:0] in_bank_18 = in_bank[303:288];
  wire signed [15:0] in_bank_19 = in_bank[319:304];
  wire signed [15:0] in_bank_20 = in_bank[335:320];
  wire signed [15:0] in_bank_21 = in_bank[351:336];
  wire signed [15:0] in_bank_22 = in_bank[367:352];
  wire signed [15:0] in_bank_23 = in_bank[383:368];
  wire signed [15:0] in_bank_24 = in_bank[399:384];
  wire signed [15:0] in_bank_25 = in_bank[415:400];
  wire signed [15:0] in_bank_26 = in_bank[431:416];
  wire signed [15:0] in_bank_27 = in_bank[447:432];
  wire signed [15:0] in_bank_28 = in_bank[463:448];
  wire signed [15:0] in_bank_29 = in_bank[479:464];
  wire signed [15:0] in_bank_30 = in_bank[495:480];
  wire signed [15:0] in_bank_31 = in_bank[511:496];
  wire signed [15:0] in_bank_32 = in_bank[527:512];
  wire signed [15:0] in_bank_33 = in_bank[543:528];
  wire signed [15:0] in_bank_34 = in_bank[559:544];
  wire signed [15:0] in_bank_35 = in_bank[575:560];
  wire signed [15:0] in_bank_36 = in_bank[591:576];
  wire signed [15:0] in_bank_37 = in_bank[607:592];
  wire signed [15:0] in_bank_38 = in_bank[623:608];
  wire signed [15:0] in_bank_39 = in_bank[639:624];
  wire signed [15:0] in_bank_40 = in_bank[655:640];
  wire signed [15:0] in_bank_41 = in_bank[671:656];
  wire signed [15:0] in_bank_42 = in_bank[687:672];
  wire signed [15:0] in_bank_43 = in_bank[703:688];
  wire signed [15:0] in_bank_44 = in_bank[719:704];
  wire signed [15:0] in_bank_45 = in_bank[735:720];
  wire signed [15:0] in_bank_46 = in_bank[751:736];
  wire signed [15:0] in_bank_47 = in_bank[767:752];
  wire signed [15:0] in_bank_48 = in_bank[783:768];
  wire signed [15:0] in_bank_49 = in_bank[799:784];
  wire signed [15:0] in_bank_50 = in_bank[815:800];
  wire signed [15:0] in_bank_51 = in_bank[831:816];
  wire signed [15:0] in_bank_52 = in_bank[847:832];
  wire signed [15:0] in_bank_53 = in_bank[863:848];
  wire signed [15:0] in_bank_54 = in_bank[879:864];
  wire signed [15:0] in_bank_55 = in_bank[895:880];
  wire signed [15:0] in_bank_56 = in_bank[911:896];
  wire signed [15:0] in_bank_57 = in_bank[927:912];
  wire signed [15:0] in_bank_58 = in_bank[943:928];
  wire signed [15:0] in_bank_59 = in_bank[959:944];
  wire signed [15:0] in_bank_60 = in_bank[975:960];
  wire signed [15:0] in_bank_61 = in_bank[991:976];
  wire signed [15:0] in_bank_62 = in_bank[1007:992];
  wire signed [15:0] in_bank_63 = in_bank[1023:1008];
  wire signed [15:0] in_bank_64 = in_bank[1039:1024];
  wire signed [15:0] in_bank_65 = in_bank[1055:1040];
  wire signed [15:0] in_bank_66 = in_bank[1071:1056];
  wire signed [15:0] in_bank_67 = in_bank[1087:1072];
  wire signed [15:0] in_bank_68 = in_bank[1103:1088];
  wire signed [15:0] in_bank_69 = in_bank[1119:1104];
  wire signed [15:0] in_bank_70 = in_bank[1135:1120];
  wire signed [15:0] in_bank_71 = in_bank[1151:1136];
  wire signed [15:0] in_bank_72 = in_bank[1167:1152];
  wire signed [15:0] in_bank_73 = in_bank[1183:1168];
  wire signed [15:0] in_bank_74 = in_bank[1199:1184];
  wire signed [15:0] in_bank_75 = in_bank[1215:1200];
  wire signed [15:0] in_bank_76 = in_bank[1231:1216];
  wire signed [15:0] in_bank_77 = in_bank[1247:1232];
  wire signed [15:0] in_bank_78 = in_bank[1263:1248];
  wire signed [15:0] in_bank_79 = in_bank[1279:1264];
  wire signed [15:0] in_bank_80 = in_bank[1295:1280];
  wire signed [15:0] in_bank_81 = in_bank[1311:1296];
  wire signed [15:0] in_bank_82 = in_bank[1327:1312];
  wire signed [15:0] in_bank_83 = in_bank[1343:1328];
  wire signed [15:0] in_bank_84 = in_bank[1359:1344];
  wire signed [15:0] in_bank_85 = in_bank[1375:1360];
  wire signed [15:0] in_bank_86 = in_bank[1391:1376];
  wire signed [15:0] in_bank_87 = in_bank[1407:1392];
  wire signed [15:0] in_bank_88 = in_bank[1423:1408];
  wire signed [15:0] in_bank_89 = in_bank[1439:1424];
  wire signed [15:0] in_bank_90 = in_bank[1455:1440];
  wire signed [15:0] in_bank_91 = in_bank[1471:1456];
  wire signed [15:0] in_bank_92 = in_bank[1487:1472];
  wire signed [15:0] in_bank_93 = in_bank[1503:1488];
  wire signed [15:0] in_bank_94 = in_bank[1519:1504];
  wire signed [15:0] in_bank_95 = in_bank[1535:1520];
  wire signed [15:0] in_bank_96 = in_bank[1551:1536];
  wire signed [15:0] in_bank_97 = in_bank[1567:1552];
  wire signed [15:0] in_bank_98 = in_bank[1583:1568];
  wire signed [15:0] in_bank_99 = in_bank[1599:1584];
  wire signed [15:0] in_bank_100 = in_bank[1615:1600];
  wire signed [15:0] in_bank_101 = in_bank[1631:1616];
  wire signed [15:0] in_bank_102 = in_bank[1647:1632];
  wire signed [15:0] in_bank_103 = in_bank[1663:1648];
  wire signed [15:0] in_bank_104 = in_bank[1679:1664];
  wire signed [15:0] in_bank_105 = in_bank[1695:1680];
  wire signed [15:0] in_bank_106 = in_bank[1711:1696];
  wire signed [15:0] in_bank_107 = in_bank[1727:1712];
  wire signed [15:0] in_bank_108 = in_bank[1743:1728];
  wire signed [15:0] in_bank_109 = in_bank[1759:1744];
  wire signed [15:0] in_bank_110 = in_bank[1775:1760];
  wire signed [15:0] in_bank_111 = in_bank[1791:1776];
  wire signed [15:0] in_bank_112 = in_bank[1807:1792];
  wire signed [15:0] in_bank_113 = in_bank[1823:1808];
  wire signed [15:0] in_bank_114 = in_bank[1839:1824];
  wire signed [15:0] in_bank_115 = in_bank[1855:1840];
  wire signed [15:0] in_bank_116 = in_bank[1871:1856];
  wire signed [15:0] in_bank_117 = in_bank[1887:1872];
  wire signed [15:0] in_bank_118 = in_bank[1903:1888];
  wire signed [15:0] in_bank_119 = in_bank[1919:1904];
  wire signed [15:0] in_bank_120 = in_bank[1935:1920];
  wire signed [15:0] in_bank_121 = in_bank[1951:1936];
  wire signed [15:0] in_bank_122 = in_bank[1967:1952];
  wire signed [15:0] in_bank_123 = in_bank[1983:1968];
  wire signed [15:0] in_bank_124 = in_bank[1999:1984];
  wire signed [15:0] in_bank_125 = in_bank[2015:2000];
  wire signed [15:0] in_bank_126 = in_bank[2031:2016];
  wire signed [15:0] in_bank_127 = in_bank[2047:2032];
  wire signed [15:0] in_bank_128 = in_bank[2063:2048];
  wire signed [15:0] in_bank_129 = in_bank[2079:2064];
  wire signed [15:0] in_bank_130 = in_bank[2095:2080];
  wire signed [15:0] in_bank_131 = in_bank[2111:2096];
  wire signed [15:0] in_bank_132 = in_bank[2127:2112];
  wire signed [15:0] in_bank_133 = in_bank[2143:2128];
  wire signed [15:0] in_bank_134 = in_bank[2159:2144];
  wire signed [15:0] in_bank_135 = in_bank[2175:2160];
  wire signed [15:0] in_bank_136 = in_bank[2191:2176];
  wire signed [15:0] in_bank_137 = in_bank[2207:2192];
  wire signed [15:0] in_bank_138 = in_bank[2223:2208];
  wire signed [15:0] in_bank_139 = in_bank[2239:2224];
  wire signed [15:0] in_bank_140 = in_bank[2255:2240];
  wire signed [15:0] in_bank_141 = in_bank[2271:2256];
  wire signed [15:0] in_bank_142 = in_bank[2287:2272];
  wire signed [15:0] in_bank_143 = in_bank[2303:2288];
  wire signed [15:0] in_bank_144 = in_bank[2319:2304];
  wire signed [15:0] in_bank_145 = in_bank[2335:2320];
  wire signed [15:0] in_bank_146 = in_bank[2351:2336];
  wire signed [15:0] in_bank_147 = in_bank[2367:2352];
  wire signed [15:0] in_bank_148 = in_bank[2383:2368];
  wire signed [15:0] in_bank_149 = in_bank[2399:2384];
  wire signed [15:0] in_bank_150 = in_bank[2415:2400];
  wire signed [15:0] in_bank_151 = in_bank[2431:2416];
  wire signed [15:0] in_bank_152 = in_bank[2447:2432];
  wire signed [15:0] in_bank_153 = in_bank[2463:2448];
  wire signed [15:0] in_bank_154 = in_bank[2479:2464];
  wire signed [15:0] in_bank_155 = in_bank[2495:2480];
  wire signed [15:0] in_bank_156 = in_bank[2511:2496];
  wire signed [15:0] in_bank_157 = in_bank[2527:2512];
  wire signed [15:0] in_bank_158 = in_bank[2543:2528];
  wire signed [15:0] in_bank_159 = in_bank[2559:2544];
  wire signed [15:0] in_bank_160 = in_bank[2575:2560];
  wire signed [15:0] in_bank_161 = in_bank[2591:2576];
  wire signed [15:0] in_bank_162 = in_bank[2607:2592];
  wire signed [15:0] in_bank_163 = in_bank[2623:2608];
  wire signed [15:0] in_bank_164 = in_bank[2639:2624];
  wire signed [15:0] in_bank_165 = in_bank[2655:2640];
  wire signed [15:0] in_bank_166 = in_bank[2671:2656];
  wire signed [15:0] in_bank_167 = in_bank[2687:2672];
  wire signed [15:0] in_bank_168 = in_bank[2703:2688];
  wire signed [15:0] in_bank_169 = in_bank[2719:2704];
  wire signed [15:0] in_bank_170 = in_bank[2735:2720];
  wire signed [15:0] in_bank_171 = in_bank[2751:2736];
  wire signed [15:0] in_bank_172 = in_bank[2767:2752];
  wire signed [15:0] in_bank_173 = in_bank[2783:2768];
  wire signed [15:0] in_bank_174 = in_bank[2799:2784];
  wire signed [15:0] in_bank_175 = in_bank[2815:2800];
  wire signed [15:0] in_bank_176 = in_bank[2831:2816];
  wire signed [15:0] in_bank_177 = in_bank[2847:2832];
  wire signed [15:0] in_bank_178 = in_bank[2863:2848];
  wire signed [15:0] in_bank_179 = in_bank[2879:2864];
  wire signed [15:0] in_bank_180 = in_bank[2895:2880];
  wire signed [15:0] in_bank_181 = in_bank[2911:2896];
  wire signed [15:0] in_bank_182 = in_bank[2927:2912];
  wire signed [15:0] in_bank_183 = in_bank[2943:2928];
  wire signed [15:0] in_bank_184 = in_bank[2959:2944];
  wire signed [15:0] in_bank_185 = in_bank[2975:2960];
  wire signed [15:0] in_bank_186 = in_bank[2991:2976];
  wire signed [15:0] in_bank_187 = in_bank[3007:2992];
  wire signed [15:0] in_bank_188 = in_bank[3023:3008];
  wire signed [15:0] in_bank_189 = in_bank[3039:3024];
  wire signed [15:0] in_bank_190 = in_bank[3055:3040];
  wire signed [15:0] in_bank_191 = in_bank[3071:3056];
  wire signed [15:0] in_bank_192 = in_bank[3087:3072];
  wire signed [15:0] in_bank_193 = in_bank[3103:3088];
  wire signed [15:0] in_bank_194 = in_bank[3119:3104];
  wire signed [15:0] in_bank_195 = in_bank[3135:3120];
  wire signed [15:0] in_bank_196 = in_bank[3151:3136];
  wire signed [15:0] in_bank_197 = in_bank[3167:3152];
  wire signed [15:0] in_bank_198 = in_bank[3183:3168];
  wire signed [15:0] in_bank_199 = in_bank[3199:3184];
  wire signed [15:0] in_bank_200 = in_bank[3215:3200];
  wire signed [15:0] in_bank_201 = in_bank[3231:3216];
  wire signed [15:0] in_bank_202 = in_bank[3247:3232];
  wire signed [15:0] in_bank_203 = in_bank[3263:3248];
  wire signed [15:0] in_bank_204 = in_bank[3279:3264];
  wire signed [15:0] in_bank_205 = in_bank[3295:3280];
  wire signed [15:0] in_bank_206 = in_bank[3311:3296];
  wire signed [15:0] in_bank_207 = in_bank[3327:3312];
  wire signed [15:0] in_bank_208 = in_bank[3343:3328];
  wire signed [15:0] in_bank_209 = in_bank[3359:3344];
  wire signed [15:0] in_bank_210 = in_bank[3375:3360];
  wire signed [15:0] in_bank_211 = in_bank[3391:3376];
  wire signed [15:0] in_bank_212 = in_bank[3407:3392];
  wire signed [15:0] in_bank_213 = in_bank[3423:3408];
  wire signed [15:0] in_bank_214 = in_bank[3439:3424];
  wire signed [15:0] in_bank_215 = in_bank[3455:3440];
  wire signed [15:0] in_bank_216 = in_bank[3471:3456];
  wire signed [15:0] in_bank_217 = in_bank[3487:3472];
  wire signed [15:0] in_bank_218 = in_bank[3503:3488];
  wire signed [15:0] in_bank_219 = in_bank[3519:3504];
  wire signed [15:0] in_bank_220 = in_bank[3535:3520];
  wire signed [15:0] in_bank_221 = in_bank[3551:3536];
  wire signed [15:0] in_bank_222 = in_bank[3567:3552];
  wire signed [15:0] in_bank_223 = in_bank[3583:3568];
  wire signed [15:0] in_bank_224 = in_bank[3599:3584];
  wire signed [15:0] in_bank_225 = in_bank[3615:3600];
  wire signed [15:0] in_bank_226 = in_bank[3631:3616];
  wire signed [15:0] in_bank_227 = in_bank[3647:3632];
  wire signed [15:0] in_bank_228 = in_bank[3663:3648];
  wire signed [15:0] in_bank_229 = in_bank[3679:3664];
  wire signed [15:0] in_bank_230 = in_bank[3695:3680];
  wire signed [15:0] in_bank_231 = in_bank[3711:3696];
  wire signed [15:0] in_bank_232 = in_bank[3727:3712];
  wire signed [15:0] in_bank_233 = in_bank[3743:3728];
  wire signed [15:0] in_bank_234 = in_bank[3759:3744];
  wire signed [15:0] in_bank_235 = in_bank[3775:3760];
  wire signed [15:0] in_bank_236 = in_bank[3791:3776];
  wire signed [15:0] in_bank_237 = in_bank[3807:3792];
  wire signed [15:0] in_bank_238 = in_bank[3823:3808];
  wire signed [15:0] in_bank_239 = in_bank[3839:3824];
  wire signed [15:0] in_bank_240 = in_bank[3855:3840];
  wire signed [15:0] in_bank_241 = in_bank[3871:3856];
  wire signed [15:0] in_bank_242 = in_bank[3887:3872];
  wire signed [15:0] in_bank_243 = in_bank[3903:3888];
  wire signed [15:0] in_bank_244 = in_bank[3919:3904];
  wire signed [15:0] in_bank_245 = in_bank[3935:3920];
  wire signed [15:0] in_bank_246 = in_bank[3951:3936];
  wire signed [15:0] in_bank_247 = in_bank[3967:3952];
  wire signed [15:0] in_bank_248 = in_bank[3983:3968];
  wire signed [15:0] in_bank_249 = in_bank[3999:3984];
  wire signed [15:0] in_bank_250 = in_bank[4015:4000];
  wire signed [15:0] in_bank_251 = in_bank[4031:4016];
  wire signed [15:0] in_bank_252 = in_bank[4047:4032];
  wire signed [15:0] in_bank_253 = in_bank[4063:4048];
  wire signed [15:0] in_bank_254 = in_bank[4079:4064];
  wire signed [15:0] in_bank_255 = in_bank[4095:4080];
  wire signed [15:0] in_bank_256 = in_bank[4111:4096];
  wire signed [15:0] in_bank_257 = in_bank[4127:4112];
  wire signed [15:0] in_bank_258 = in_bank[4143:4128];
  wire signed [15:0] in_bank_259 = in_bank[4159:4144];
  wire signed [15:0] in_bank_260 = in_bank[4175:4160];
  wire signed [15:0] in_bank_261 = in_bank[4191:4176];
  wire signed [15:0] in_bank_262 = in_bank[4207:4192];
  wire signed [15:0] in_bank_263 = in_bank[4223:4208];
  wire signed [15:0] in_bank_264 = in_bank[4239:4224];
  wire signed [15:0] in_bank_265 = in_bank[4255:4240];
  wire signed [15:0] in_bank_266 = in_bank[4271:4256];
  wire signed [15:0] in_bank_267 = in_bank[4287:4272];
  wire signed [15:0] in_bank_268 = in_bank[4303:4288];
  wire signed [15:0] in_bank_269 = in_bank[4319:4304];
  wire signed [15:0] in_bank_270 = in_bank[4335:4320];
  wire signed [15:0] in_bank_271 = in_bank[4351:4336];
  wire signed [15:0] in_bank_272 = in_bank[4367:4352];
  wire signed [15:0] in_bank_273 = in_bank[4383:4368];
  wire signed [15:0] in_bank_274 = in_bank[4399:4384];
  wire signed [15:0] in_bank_275 = in_bank[4415:4400];
  wire signed [15:0] in_bank_276 = in_bank[4431:4416];
  wire signed [15:0] in_bank_277 = in_bank[4447:4432];
  wire signed [15:0] in_bank_278 = in_bank[4463:4448];
  wire signed [15:0] in_bank_279 = in_bank[4479:4464];
  wire signed [15:0] in_bank_280 = in_bank[4495:4480];
  wire signed [15:0] in_bank_281 = in_bank[4511:4496];
  wire signed [15:0] in_bank_282 = in_bank[4527:4512];
  wire signed [15:0] in_bank_283 = in_bank[4543:4528];
  wire signed [15:0] in_bank_284 = in_bank[4559:4544];
  wire signed [15:0] in_bank_285 = in_bank[4575:4560];
  wire signed [15:0] in_bank_286 = in_bank[4591:4576];
  wire signed [15:0] in_bank_287 = in_bank[4607:4592];
  wire signed [15:0] in_bank_288 = in_bank[4623:4608];
  wire signed [15:0] in_bank_289 = in_bank[4639:4624];
  wire signed [15:0] in_bank_290 = in_bank[4655:4640];
  wire signed [15:0] in_bank_291 = in_bank[4671:4656];
  wire signed [15:0] in_bank_292 = in_bank[4687:4672];
  wire signed [15:0] in_bank_293 = in_bank[4703:4688];
  wire signed [15:0] in_bank_294 = in_bank[4719:4704];
  wire signed [15:0] in_bank_295 = in_bank[4735:4720];
  wire signed [15:0] in_bank_296 = in_bank[4751:4736];
  wire signed [15:0] in_bank_297 = in_bank[4767:4752];
  wire signed [15:0] in_bank_298 = in_bank[4783:4768];
  wire signed [15:0] in_bank_299 = in_bank[4799:4784];
  wire signed [15:0] in_bank_300 = in_bank[4815:4800];
  wire signed [15:0] in_bank_301 = in_bank[4831:4816];
  wire signed [15:0] in_bank_302 = in_bank[4847:4832];
  wire signed [15:0] in_bank_303 = in_bank[4863:4848];
  wire signed [15:0] in_bank_304 = in_bank[4879:4864];
  wire signed [15:0] in_bank_305 = in_bank[4895:4880];
  wire signed [15:0] in_bank_306 = in_bank[4911:4896];
  wire signed [15:0] in_bank_307 = in_bank[4927:4912];
  wire signed [15:0] in_bank_308 = in_bank[4943:4928];
  wire signed [15:0] in_bank_309 = in_bank[4959:4944];
  wire signed [15:0] in_bank_310 = in_bank[4975:4960];
  wire signed [15:0] in_bank_311 = in_bank[4991:4976];
  wire signed [15:0] in_bank_312 = in_bank[5007:4992];
  wire signed [15:0] in_bank_313 = in_bank[5023:5008];
  wire signed [15:0] in_bank_314 = in_bank[5039:5024];
  wire signed [15:0] in_bank_315 = in_bank[5055:5040];
  wire signed [15:0] in_bank_316 = in_bank[5071:5056];
  wire signed [15:0] in_bank_317 = in_bank[5087:5072];
  wire signed [15:0] in_bank_318 = in_bank[5103:5088];
  wire signed [15:0] in_bank_319 = in_bank[5119:5104];
  wire signed [15:0] in_bank_320 = in_bank[5135:5120];
  wire signed [15:0] in_bank_321 = in_bank[5151:5136];
  wire signed [15:0] in_bank_322 = in_bank[5167:5152];
  wire signed [15:0] in_bank_323 = in_bank[5183:5168];
  wire signed [15:0] in_bank_324 = in_bank[5199:5184];
  wire signed [15:0] in_bank_325 = in_bank[5215:5200];
  wire signed [15:0] in_bank_326 = in_bank[5231:5216];
  wire signed [15:0] in_bank_327 = in_bank[5247:5232];
  wire signed [15:0] in_bank_328 = in_bank[5263:5248];
  wire signed [15:0] in_bank_329 = in_bank[5279:5264];
  wire signed [15:0] in_bank_330 = in_bank[5295:5280];
  wire signed [15:0] in_bank_331 = in_bank[5311:5296];
  wire signed [15:0] in_bank_332 = in_bank[5327:5312];
  wire signed [15:0] in_bank_333 = in_bank[5343:5328];
  wire signed [15:0] in_bank_334 = in_bank[5359:5344];
  wire signed [15:0] in_bank_335 = in_bank[5375:5360];
  wire signed [15:0] in_bank_336 = in_bank[5391:5376];
  wire signed [15:0] in_bank_337 = in_bank[5407:5392];
  wire signed [15:0] in_bank_338 = in_bank[5423:5408];
  wire signed [15:0] in_bank_339 = in_bank[5439:5424];
  wire signed [15:0] in_bank_340 = in_bank[5455:5440];
  wire signed [15:0] in_bank_341 = in_bank[5471:5456];
  wire signed [15:0] in_bank_342 = in_bank[5487:5472];
  wire signed [15:0] in_bank_343 = in_bank[5503:5488];
  wire signed [15:0] in_bank_344 = in_bank[5519:5504];
  wire signed [15:0] in_bank_345 = in_bank[5535:5520];
  wire signed [15:0] in_bank_346 = in_bank[5551:5536];
  wire signed [15:0] in_bank_347 = in_bank[5567:5552];
  wire signed [15:0] in_bank_348 = in_bank[5583:5568];
  wire signed [15:0] in_bank_349 = in_bank[5599:5584];
  wire signed [15:0] in_bank_350 = in_bank[5615:5600];
  wire signed [15:0] in_bank_351 = in_bank[5631:5616];
  wire signed [15:0] in_bank_352 = in_bank[5647:5632];
  wire signed [15:0] in_bank_353 = in_bank[5663:5648];
  wire signed [15:0] in_bank_354 = in_bank[5679:5664];
  wire signed [15:0] in_bank_355 = in_bank[5695:5680];
  wire signed [15:0] in_bank_356 = in_bank[5711:5696];
  wire signed [15:0] in_bank_357 = in_bank[5727:5712];
  wire signed [15:0] in_bank_358 = in_bank[5743:5728];
  wire signed [15:0] in_bank_359 = in_bank[5759:5744];
  wire signed [15:0] in_bank_360 = in_bank[5775:5760];
  wire signed [15:0] in_bank_361 = in_bank[5791:5776];
  wire signed [15:0] in_bank_362 = in_bank[5807:5792];
  wire signed [15:0] in_bank_363 = in_bank[5823:5808];
  wire signed [15:0] in_bank_364 = in_bank[5839:5824];
  wire signed [15:0] in_bank_365 = in_bank[5855:5840];
  wire signed [15:0] in_bank_366 = in_bank[5871:5856];
  wire signed [15:0] in_bank_367 = in_bank[5887:5872];
  wire signed [15:0] in_bank_368 = in_bank[5903:5888];
  wire signed [15:0] in_bank_369 = in_bank[5919:5904];
  wire signed [15:0] in_bank_370 = in_bank[5935:5920];
  wire signed [15:0] in_bank_371 = in_bank[5951:5936];
  wire signed [15:0] in_bank_372 = in_bank[5967:5952];
  wire signed [15:0] in_bank_373 = in_bank[5983:5968];
  wire signed [15:0] in_bank_374 = in_bank[5999:5984];
  wire signed [15:0] in_bank_375 = in_bank[6015:6000];
  wire signed [15:0] in_bank_376 = in_bank[6031:6016];
  wire signed [15:0] in_bank_377 = in_bank[6047:6032];
  wire signed [15:0] in_bank_378 = in_bank[6063:6048];
  wire signed [15:0] in_bank_379 = in_bank[6079:6064];
  wire signed [15:0] in_bank_380 = in_bank[6095:6080];
  wire signed [15:0] in_bank_381 = in_bank[6111:6096];
  wire signed [15:0] in_bank_382 = in_bank[6127:6112];
  wire signed [15:0] in_bank_383 = in_bank[6143:6128];
  wire signed [15:0] in_bank_384 = in_bank[6159:6144];
  wire signed [15:0] in_bank_385 = in_bank[6175:6160];
  wire signed [15:0] in_bank_386 = in_bank[6191:6176];
  wire signed [15:0] in_bank_387 = in_bank[6207:6192];
  wire signed [15:0] in_bank_388 = in_bank[6223:6208];
  wire signed [15:0] in_bank_389 = in_bank[6239:6224];
  wire signed [15:0] in_bank_390 = in_bank[6255:6240];
  wire signed [15:0] in_bank_391 = in_bank[6271:6256];
  wire signed [15:0] in_bank_392 = in_bank[6287:6272];
  wire signed [15:0] in_bank_393 = in_bank[6303:6288];
  wire signed [15:0] in_bank_394 = in_bank[6319:6304];
  wire signed [15:0] in_bank_395 = in_bank[6335:6320];
  wire signed [15:0] in_bank_396 = in_bank[6351:6336];
  wire signed [15:0] in_bank_397 = in_bank[6367:6352];
  wire signed [15:0] in_bank_398 = in_bank[6383:6368];
  wire signed [15:0] in_bank_399 = in_bank[6399:6384];
  wire signed [15:0] in_bank_400 = in_bank[6415:6400];
  wire signed [15:0] in_bank_401 = in_bank[6431:6416];
  wire signed [15:0] in_bank_402 = in_bank[6447:6432];
  wire signed [15:0] in_bank_403 = in_bank[6463:6448];
  wire signed [15:0] in_bank_404 = in_bank[6479:6464];
  wire signed [15:0] in_bank_405 = in_bank[6495:6480];
  wire signed [15:0] in_bank_406 = in_bank[6511:6496];
  wire signed [15:0] in_bank_407 = in_bank[6527:6512];
  wire signed [15:0] in_bank_408 = in_bank[6543:6528];
  wire signed [15:0] in_bank_409 = in_bank[6559:6544];
  wire signed [15:0] in_bank_410 = in_bank[6575:6560];
  wire signed [15:0] in_bank_411 = in_bank[6591:6576];
  wire signed [15:0] in_bank_412 = in_bank[6607:6592];
  wire signed [15:0] in_bank_413 = in_bank[6623:6608];
  wire signed [15:0] in_bank_414 = in_bank[6639:6624];
  wire signed [15:0] in_bank_415 = in_bank[6655:6640];
  wire signed [15:0] in_bank_416 = in_bank[6671:6656];
  wire signed [15:0] in_bank_417 = in_bank[6687:6672];
  wire signed [15:0] in_bank_418 = in_bank[6703:6688];
  wire signed [15:0] in_bank_419 = in_bank[6719:6704];
  wire signed [15:0] in_bank_420 = in_bank[6735:6720];
  wire signed [15:0] in_bank_421 = in_bank[6751:6736];
  wire signed [15:0] in_bank_422 = in_bank[6767:6752];
  wire signed [15:0] in_bank_423 = in_bank[6783:6768];
  wire signed [15:0] in_bank_424 = in_bank[6799:6784];
  wire signed [15:0] in_bank_425 = in_bank[6815:6800];
  wire signed [15:0] in_bank_426 = in_bank[6831:6816];
  wire signed [15:0] in_bank_427 = in_bank[6847:6832];
  wire signed [15:0] in_bank_428 = in_bank[6863:6848];
  wire signed [15:0] in_bank_429 = in_bank[6879:6864];
  wire signed [15:0] in_bank_430 = in_bank[6895:6880];
  wire signed [15:0] in_bank_431 = in_bank[6911:6896];
  wire signed [15:0] in_bank_432 = in_bank[6927:6912];
  wire signed [15:0] in_bank_433 = in_bank[6943:6928];
  wire signed [15:0] in_bank_434 = in_bank[6959:6944];
  wire signed [15:0] in_bank_435 = in_bank[6975:6960];
  wire signed [15:0] in_bank_436 = in_bank[6991:6976];
  wire signed [15:0] in_bank_437 = in_bank[7007:6992];
  wire signed [15:0] in_bank_438 = in_bank[7023:7008];
  wire signed [15:0] in_bank_439 = in_bank[7039:7024];
  wire signed [15:0] in_bank_440 = in_bank[7055:7040];
  wire signed [15:0] in_bank_441 = in_bank[7071:7056];
  wire signed [15:0] in_bank_442 = in_bank[7087:7072];
  wire signed [15:0] in_bank_443 = in_bank[7103:7088];
  wire signed [15:0] in_bank_444 = in_bank[7119:7104];
  wire signed [15:0] in_bank_445 = in_bank[7135:7120];
  wire signed [15:0] in_bank_446 = in_bank[7151:7136];
  wire signed [15:0] in_bank_447 = in_bank[7167:7152];
  wire signed [15:0] in_bank_448 = in_bank[7183:7168];
  wire signed [15:0] in_bank_449 = in_bank[7199:7184];
  wire signed [15:0] in_bank_450 = in_bank[7215:7200];
  wire signed [15:0] in_bank_451 = in_bank[7231:7216];
  wire signed [15:0] in_bank_452 = in_bank[7247:7232];
  wire signed [15:0] in_bank_453 = in_bank[7263:7248];
  wire signed [15:0] in_bank_454 = in_bank[7279:7264];
  wire signed [15:0] in_bank_455 = in_bank[7295:7280];
  wire signed [15:0] in_bank_456 = in_bank[7311:7296];
  wire signed [15:0] in_bank_457 = in_bank[7327:7312];
  wire signed [15:0] in_bank_458 = in_bank[7343:7328];
  wire signed [15:0] in_bank_459 = in_bank[7359:7344];
  wire signed [15:0] in_bank_460 = in_bank[7375:7360];
  wire signed [15:0] in_bank_461 = in_bank[7391:7376];
  wire signed [15:0] in_bank_462 = in_bank[7407:7392];
  wire signed [15:0] in_bank_463 = in_bank[7423:7408];
  wire signed [15:0] in_bank_464 = in_bank[7439:7424];
  wire signed [15:0] in_bank_465 = in_bank[7455:7440];
  wire signed [15:0] in_bank_466 = in_bank[7471:7456];
  wire signed [15:0] in_bank_467 = in_bank[7487:7472];
  wire signed [15:0] in_bank_468 = in_bank[7503:7488];
  wire signed [15:0] in_bank_469 = in_bank[7519:7504];
  wire signed [15:0] in_bank_470 = in_bank[7535:7520];
  wire signed [15:0] in_bank_471 = in_bank[7551:7536];
  wire signed [15:0] in_bank_472 = in_bank[7567:7552];
  wire signed [15:0] in_bank_473 = in_bank[7583:7568];
  wire signed [15:0] in_bank_474 = in_bank[7599:7584];
  wire signed [15:0] in_bank_475 = in_bank[7615:7600];
  wire signed [15:0] in_bank_476 = in_bank[7631:7616];
  wire signed [15:0] in_bank_477 = in_bank[7647:7632];
  wire signed [15:0] in_bank_478 = in_bank[7663:7648];
  wire signed [15:0] in_bank_479 = in_bank[7679:7664];
  wire signed [15:0] in_bank_480 = in_bank[7695:7680];
  wire signed [15:0] in_bank_481 = in_bank[7711:7696];
  wire signed [15:0] in_bank_482 = in_bank[7727:7712];
  wire signed [15:0] in_bank_483 = in_bank[7743:7728];
  wire signed [15:0] in_bank_484 = in_bank[7759:7744];
  wire signed [15:0] in_bank_485 = in_bank[7775:7760];
  wire signed [15:0] in_bank_486 = in_bank[7791:7776];
  wire signed [15:0] in_bank_487 = in_bank[7807:7792];
  wire signed [15:0] in_bank_488 = in_bank[7823:7808];
  wire signed [15:0] in_bank_489 = in_bank[7839:7824];
  wire signed [15:0] in_bank_490 = in_bank[7855:7840];
  wire signed [15:0] in_bank_491 = in_bank[7871:7856];
  wire signed [15:0] in_bank_492 = in_bank[7887:7872];
  wire signed [15:0] in_bank_493 = in_bank[7903:7888];
  wire signed [15:0] in_bank_494 = in_bank[7919:7904];
  wire signed [15:0] in_bank_495 = in_bank[7935:7920];
  wire signed [15:0] in_bank_496 = in_bank[7951:7936];
  wire signed [15:0] in_bank_497 = in_bank[7967:7952];
  wire signed [15:0] in_bank_498 = in_bank[7983:7968];
  wire signed [15:0] in_bank_499 = in_bank[7999:7984];
  wire signed [15:0] in_bank_500 = in_bank[8015:8000];
  wire signed [15:0] in_bank_501 = in_bank[8031:8016];
  wire signed [15:0] in_bank_502 = in_bank[8047:8032];
  wire signed [15:0] in_bank_503 = in_bank[8063:8048];
  wire signed [15:0] in_bank_504 = in_bank[8079:8064];
  wire signed [15:0] in_bank_505 = in_bank[8095:8080];
  wire signed [15:0] in_bank_506 = in_bank[8111:8096];
  wire signed [15:0] in_bank_507 = in_bank[8127:8112];
  wire signed [15:0] in_bank_508 = in_bank[8143:8128];
  wire signed [15:0] in_bank_509 = in_bank[8159:8144];
  wire signed [15:0] in_bank_510 = in_bank[8175:8160];
  wire signed [15:0] in_bank_511 = in_bank[8191:8176];
  wire signed [15:0] in_bank_512 = in_bank[8207:8192];
  wire signed [15:0] in_bank_513 = in_bank[8223:8208];
  wire signed [15:0] in_bank_514 = in_bank[8239:8224];
  wire signed [15:0] in_bank_515 = in_bank[8255:8240];
  wire signed [15:0] in_bank_516 = in_bank[8271:8256];
  wire signed [15:0] in_bank_517 = in_bank[8287:8272];
  wire signed [15:0] in_bank_518 = in_bank[8303:8288];
  wire signed [15:0] in_bank_519 = in_bank[8319:8304];
  wire signed [15:0] in_bank_520 = in_bank[8335:8320];
  wire signed [15:0] in_bank_521 = in_bank[8351:8336];
  wire signed [15:0] in_bank_522 = in_bank[8367:8352];
  wire signed [15:0] in_bank_523 = in_bank[8383:8368];
  wire signed [15:0] in_bank_524 = in_bank[8399:8384];
  wire signed [15:0] in_bank_525 = in_bank[8415:8400];
  wire signed [15:0] in_bank_526 = in_bank[8431:8416];
  wire signed [15:0] in_bank_527 = in_bank[8447:8432];
  wire signed [15:0] in_bank_528 = in_bank[8463:8448];
  wire signed [15:0] in_bank_529 = in_bank[8479:8464];
  wire signed [15:0] in_bank_530 = in_bank[8495:8480];
  wire signed [15:0] in_bank_531 = in_bank[8511:8496];
  wire signed [15:0] in_bank_532 = in_bank[8527:8512];
  wire signed [15:0] in_bank_533 = in_bank[8543:8528];
  wire signed [15:0] in_bank_534 = in_bank[8559:8544];
  wire signed [15:0] in_bank_535 = in_bank[8575:8560];
  wire signed [15:0] in_bank_536 = in_bank[8591:8576];
  wire signed [15:0] in_bank_537 = in_bank[8607:8592];
  wire signed [15:0] in_bank_538 = in_bank[8623:8608];
  wire signed [15:0] in_bank_539 = in_bank[8639:8624];
  wire signed [15:0] in_bank_540 = in_bank[8655:8640];
  wire signed [15:0] in_bank_541 = in_bank[8671:8656];
  wire signed [15:0] in_bank_542 = in_bank[8687:8672];
  wire signed [15:0] in_bank_543 = in_bank[8703:8688];
  wire signed [15:0] in_bank_544 = in_bank[8719:8704];
  wire signed [15:0] in_bank_545 = in_bank[8735:8720];
  wire signed [15:0] in_bank_546 = in_bank[8751:8736];
  wire signed [15:0] in_bank_547 = in_bank[8767:8752];
  wire signed [15:0] in_bank_548 = in_bank[8783:8768];
  wire signed [15:0] in_bank_549 = in_bank[8799:8784];
  wire signed [15:0] in_bank_550 = in_bank[8815:8800];
  wire signed [15:0] in_bank_551 = in_bank[8831:8816];
  wire signed [15:0] in_bank_552 = in_bank[8847:8832];
  wire signed [15:0] in_bank_553 = in_bank[8863:8848];
  wire signed [15:0] in_bank_554 = in_bank[8879:8864];
  wire signed [15:0] in_bank_555 = in_bank[8895:8880];
  wire signed [15:0] in_bank_556 = in_bank[8911:8896];
  wire signed [15:0] in_bank_557 = in_bank[8927:8912];
  wire signed [15:0] in_bank_558 = in_bank[8943:8928];
  wire signed [15:0] in_bank_559 = in_bank[8959:8944];
  wire signed [15:0] in_bank_560 = in_bank[8975:8960];
  wire signed [15:0] in_bank_561 = in_bank[8991:8976];
  wire signed [15:0] in_bank_562 = in_bank[9007:8992];
  wire signed [15:0] in_bank_563 = in_bank[9023:9008];
  wire signed [15:0] in_bank_564 = in_bank[9039:9024];
  wire signed [15:0] in_bank_565 = in_bank[9055:9040];
  wire signed [15:0] in_bank_566 = in_bank[9071:9056];
  wire signed [15:0] in_bank_567 = in_bank[9087:9072];
  wire signed [15:0] in_bank_568 = in_bank[9103:9088];
  wire signed [15:0] in_bank_569 = in_bank[9119:9104];
  wire signed [15:0] in_bank_570 = in_bank[9135:9120];
  wire signed [15:0] in_bank_571 = in_bank[9151:9136];
  wire signed [15:0] in_bank_572 = in_bank[9167:9152];
  wire signed [15:0] in_bank_573 = in_bank[9183:9168];
  wire signed [15:0] in_bank_574 = in_bank[9199:9184];
  wire signed [15:0] in_bank_575 = in_bank[9215:9200];
  wire signed [15:0] in_bank_576 = in_bank[9231:9216];
  wire signed [15:0] in_bank_577 = in_bank[9247:9232];
  wire signed [15:0] in_bank_578 = in_bank[9263:9248];
  wire signed [15:0] in_bank_579 = in_bank[9279:9264];
  wire signed [15:0] in_bank_580 = in_bank[9295:9280];
  wire signed [15:0] in_bank_581 = in_bank[9311:9296];
  wire signed [15:0] in_bank_582 = in_bank[9327:9312];
  wire signed [15:0] in_bank_583 = in_bank[9343:9328];
  wire signed [15:0] in_bank_584 = in_bank[9359:9344];
  wire signed [15:0] in_bank_585 = in_bank[9375:9360];
  wire signed [15:0] in_bank_586 = in_bank[9391:9376];
  wire signed [15:0] in_bank_587 = in_bank[9407:9392];
  wire signed [15:0] in_bank_588 = in_bank[9423:9408];
  wire signed [15:0] in_bank_589 = in_bank[9439:9424];
  wire signed [15:0] in_bank_590 = in_bank[9455:9440];
  wire signed [15:0] in_bank_591 = in_bank[9471:9456];
  wire signed [15:0] in_bank_592 = in_bank[9487:9472];
  wire signed [15:0] in_bank_593 = in_bank[9503:9488];
  wire signed [15:0] in_bank_594 = in_bank[9519:9504];
  wire signed [15:0] in_bank_595 = in_bank[9535:9520];
  wire signed [15:0] in_bank_596 = in_bank[9551:9536];
  wire signed [15:0] in_bank_597 = in_bank[9567:9552];
  wire signed [15:0] in_bank_598 = in_bank[9583:9568];
  wire signed [15:0] in_bank_599 = in_bank[9599:9584];
  wire signed [15:0] in_bank_600 = in_bank[9615:9600];
  wire signed [15:0] in_bank_601 = in_bank[9631:9616];
  wire signed [15:0] in_bank_602 = in_bank[9647:9632];
  wire signed [15:0] in_bank_603 = in_bank[9663:9648];
  wire signed [15:0] in_bank_604 = in_bank[9679:9664];
  wire signed [15:0] in_bank_605 = in_bank[9695:9680];
  wire signed [15:0] in_bank_606 = in_bank[9711:9696];
  wire signed [15:0] in_bank_607 = in_bank[9727:9712];
  wire signed [15:0] in_bank_608 = in_bank[9743:9728];
  wire signed [15:0] in_bank_609 = in_bank[9759:9744];
  wire signed [15:0] in_bank_610 = in_bank[9775:9760];
  wire signed [15:0] in_bank_611 = in_bank[9791:9776];
  wire signed [15:0] in_bank_612 = in_bank[9807:9792];
  wire signed [15:0] in_bank_613 = in_bank[9823:9808];
  wire signed [15:0] in_bank_614 = in_bank[9839:9824];
  wire signed [15:0] in_bank_615 = in_bank[9855:9840];
  wire signed [15:0] in_bank_616 = in_bank[9871:9856];
  wire signed [15:0] in_bank_617 = in_bank[9887:9872];
  wire signed [15:0] in_bank_618 = in_bank[9903:9888];
  wire signed [15:0] in_bank_619 = in_bank[9919:9904];
  wire signed [15:0] in_bank_620 = in_bank[9935:9920];
  wire signed [15:0] in_bank_621 = in_bank[9951:9936];
  wire signed [15:0] in_bank_622 = in_bank[9967:9952];
  wire signed [15:0] in_bank_623 = in_bank[9983:9968];
  wire signed [15:0] in_bank_624 = in_bank[9999:9984];
  wire signed [15:0] in_bank_625 = in_bank[10015:10000];
  wire signed [15:0] in_bank_626 = in_bank[10031:10016];
  wire signed [15:0] in_bank_627 = in_bank[10047:10032];
  wire signed [15:0] in_bank_628 = in_bank[10063:10048];
  wire signed [15:0] in_bank_629 = in_bank[10079:10064];
  wire signed [15:0] in_bank_630 = in_bank[10095:10080];
  wire signed [15:0] in_bank_631 = in_bank[10111:10096];
  wire signed [15:0] in_bank_632 = in_bank[10127:10112];
  wire signed [15:0] in_bank_633 = in_bank[10143:10128];
  wire signed [15:0] in_bank_634 = in_bank[10159:10144];
  wire signed [15:0] in_bank_635 = in_bank[10175:10160];
  wire signed [15:0] in_bank_636 = in_bank[10191:10176];
  wire signed [15:0] in_bank_637 = in_bank[10207:10192];
  wire signed [15:0] in_bank_638 = in_bank[10223:10208];
  wire signed [15:0] in_bank_639 = in_bank[10239:10224];
  wire signed [15:0] in_bank_640 = in_bank[10255:10240];
  wire signed [15:0] in_bank_641 = in_bank[10271:10256];
  wire signed [15:0] in_bank_642 = in_bank[10287:10272];
  wire signed [15:0] in_bank_643 = in_bank[10303:10288];
  wire signed [15:0] in_bank_644 = in_bank[10319:10304];
  wire signed [15:0] in_bank_645 = in_bank[10335:10320];
  wire signed [15:0] in_bank_646 = in_bank[10351:10336];
  wire signed [15:0] in_bank_647 = in_bank[10367:10352];
  wire signed [15:0] in_bank_648 = in_bank[10383:10368];
  wire signed [15:0] in_bank_649 = in_bank[10399:10384];
  wire signed [15:0] in_bank_650 = in_bank[10415:10400];
  wire signed [15:0] in_bank_651 = in_bank[10431:10416];
  wire signed [15:0] in_bank_652 = in_bank[10447:10432];
  wire signed [15:0] in_bank_653 = in_bank[10463:10448];
  wire signed [15:0] in_bank_654 = in_bank[10479:10464];
  wire signed [15:0] in_bank_655 = in_bank[10495:10480];
  wire signed [15:0] in_bank_656 = in_bank[10511:10496];
  wire signed [15:0] in_bank_657 = in_bank[10527:10512];
  wire signed [15:0] in_bank_658 = in_bank[10543:10528];
  wire signed [15:0] in_bank_659 = in_bank[10559:10544];
  wire signed [15:0] in_bank_660 = in_bank[10575:10560];
  wire signed [15:0] in_bank_661 = in_bank[10591:10576];
  wire signed [15:0] in_bank_662 = in_bank[10607:10592];
  wire signed [15:0] in_bank_663 = in_bank[10623:10608];
  wire signed [15:0] in_bank_664 = in_bank[10639:10624];
  wire signed [15:0] in_bank_665 = in_bank[10655:10640];
  wire signed [15:0] in_bank_666 = in_bank[10671:10656];
  wire signed [15:0] in_bank_667 = in_bank[10687:10672];
  wire signed [15:0] in_bank_668 = in_bank[10703:10688];
  wire signed [15:0] in_bank_669 = in_bank[10719:10704];
  wire signed [15:0] in_bank_670 = in_bank[10735:10720];
  wire signed [15:0] in_bank_671 = in_bank[10751:10736];
  wire signed [15:0] in_bank_672 = in_bank[10767:10752];
  wire signed [15:0] in_bank_673 = in_bank[10783:10768];
  wire signed [15:0] in_bank_674 = in_bank[10799:10784];
  wire signed [15:0] in_bank_675 = in_bank[10815:10800];
  wire signed [15:0] in_bank_676 = in_bank[10831:10816];
  wire signed [15:0] in_bank_677 = in_bank[10847:10832];
  wire signed [15:0] in_bank_678 = in_bank[10863:10848];
  wire signed [15:0] in_bank_679 = in_bank[10879:10864];
  wire signed [15:0] in_bank_680 = in_bank[10895:10880];
  wire signed [15:0] in_bank_681 = in_bank[10911:10896];
  wire signed [15:0] in_bank_682 = in_bank[10927:10912];
  wire signed [15:0] in_bank_683 = in_bank[10943:10928];
  wire signed [15:0] in_bank_684 = in_bank[10959:10944];
  wire signed [15:0] in_bank_685 = in_bank[10975:10960];
  wire signed [15:0] in_bank_686 = in_bank[10991:10976];
  wire signed [15:0] in_bank_687 = in_bank[11007:10992];
  wire signed [15:0] in_bank_688 = in_bank[11023:11008];
  wire signed [15:0] in_bank_689 = in_bank[11039:11024];
  wire signed [15:0] in_bank_690 = in_bank[11055:11040];
  wire signed [15:0] in_bank_691 = in_bank[11071:11056];
  wire signed [15:0] in_bank_692 = in_bank[11087:11072];
  wire signed [15:0] in_bank_693 = in_bank[11103:11088];
  wire signed [15:0] in_bank_694 = in_bank[11119:11104];
  wire signed [15:0] in_bank_695 = in_bank[11135:11120];
  wire signed [15:0] in_bank_696 = in_bank[11151:11136];
  wire signed [15:0] in_bank_697 = in_bank[11167:11152];
  wire signed [15:0] in_bank_698 = in_bank[11183:11168];
  wire signed [15:0] in_bank_699 = in_bank[11199:11184];
  wire signed [15:0] in_bank_700 = in_bank[11215:11200];
  wire signed [15:0] in_bank_701 = in_bank[11231:11216];
  wire signed [15:0] in_bank_702 = in_bank[11247:11232];
  wire signed [15:0] in_bank_703 = in_bank[11263:11248];
  wire signed [15:0] in_bank_704 = in_bank[11279:11264];
  wire signed [15:0] in_bank_705 = in_bank[11295:11280];
  wire signed [15:0] in_bank_706 = in_bank[11311:11296];
  wire signed [15:0] in_bank_707 = in_bank[11327:11312];
  wire signed [15:0] in_bank_708 = in_bank[11343:11328];
  wire signed [15:0] in_bank_709 = in_bank[11359:11344];
  wire signed [15:0] in_bank_710 = in_bank[11375:11360];
  wire signed [15:0] in_bank_711 = in_bank[11391:11376];
  wire signed [15:0] in_bank_712 = in_bank[11407:11392];
  wire signed [15:0] in_bank_713 = in_bank[11423:11408];
  wire signed [15:0] in_bank_714 = in_bank[11439:11424];
  wire signed [15:0] in_bank_715 = in_bank[11455:11440];
  wire signed [15:0] in_bank_716 = in_bank[11471:11456];
  wire signed [15:0] in_bank_717 = in_bank[11487:11472];
  wire signed [15:0] in_bank_718 = in_bank[11503:11488];
  wire signed [15:0] in_bank_719 = in_bank[11519:11504];
  wire signed [15:0] in_bank_720 = in_bank[11535:11520];
  wire signed [15:0] in_bank_721 = in_bank[11551:11536];
  wire signed [15:0] in_bank_722 = in_bank[11567:11552];
  wire signed [15:0] in_bank_723 = in_bank[11583:11568];
  wire signed [15:0] in_bank_724 = in_bank[11599:11584];
  wire signed [15:0] in_bank_725 = in_bank[11615:11600];
  wire signed [15:0] in_bank_726 = in_bank[11631:11616];
  wire signed [15:0] in_bank_727 = in_bank[11647:11632];
  wire signed [15:0] in_bank_728 = in_bank[11663:11648];
  wire signed [15:0] in_bank_729 = in_bank[11679:11664];
  wire signed [15:0] in_bank_730 = in_bank[11695:11680];
  wire signed [15:0] in_bank_731 = in_bank[11711:11696];
  wire signed [15:0] in_bank_732 = in_bank[11727:11712];
  wire signed [15:0] in_bank_733 = in_bank[11743:11728];
  wire signed [15:0] in_bank_734 = in_bank[11759:11744];
  wire signed [15:0] in_bank_735 = in_bank[11775:11760];
  wire signed [15:0] in_bank_736 = in_bank[11791:11776];
  wire signed [15:0] in_bank_737 = in_bank[11807:11792];
  wire signed [15:0] in_bank_738 = in_bank[11823:11808];
  wire signed [15:0] in_bank_739 = in_bank[11839:11824];
  wire signed [15:0] in_bank_740 = in_bank[11855:11840];
  wire signed [15:0] in_bank_741 = in_bank[11871:11856];
  wire signed [15:0] in_bank_742 = in_bank[11887:11872];
  wire signed [15:0] in_bank_743 = in_bank[11903:11888];
  wire signed [15:0] in_bank_744 = in_bank[11919:11904];
  wire signed [15:0] in_bank_745 = in_bank[11935:11920];
  wire signed [15:0] in_bank_746 = in_bank[11951:11936];
  wire signed [15:0] in_bank_747 = in_bank[11967:11952];
  wire signed [15:0] in_bank_748 = in_bank[11983:11968];
  wire signed [15:0] in_bank_749 = in_bank[11999:11984];
  wire signed [15:0] in_bank_750 = in_bank[12015:12000];
  wire signed [15:0] in_bank_751 = in_bank[12031:12016];
  wire signed [15:0] in_bank_752 = in_bank[12047:12032];
  wire signed [15:0] in_bank_753 = in_bank[12063:12048];
  wire signed [15:0] in_bank_754 = in_bank[12079:12064];
  wire signed [15:0] in_bank_755 = in_bank[12095:12080];
  wire signed [15:0] in_bank_756 = in_bank[12111:12096];
  wire signed [15:0] in_bank_757 = in_bank[12127:12112];
  wire signed [15:0] in_bank_758 = in_bank[12143:12128];
  wire signed [15:0] in_bank_759 = in_bank[12159:12144];
  wire signed [15:0] in_bank_760 = in_bank[12175:12160];
  wire signed [15:0] in_bank_761 = in_bank[12191:12176];
  wire signed [15:0] in_bank_762 = in_bank[12207:12192];
  wire signed [15:0] in_bank_763 = in_bank[12223:12208];
  wire signed [15:0] in_bank_764 = in_bank[12239:12224];
  wire signed [15:0] in_bank_765 = in_bank[12255:12240];
  wire signed [15:0] in_bank_766 = in_bank[12271:12256];
  wire signed [15:0] in_bank_767 = in_bank[12287:12272];
  wire signed [15:0] in_bank_768 = in_bank[12303:12288];
  wire signed [15:0] in_bank_769 = in_bank[12319:12304];
  wire signed [15:0] in_bank_770 = in_bank[12335:12320];
  wire signed [15:0] in_bank_771 = in_bank[12351:12336];
  wire signed [15:0] in_bank_772 = in_bank[12367:12352];
  wire signed [15:0] in_bank_773 = in_bank[12383:12368];
  wire signed [15:0] in_bank_774 = in_bank[12399:12384];
  wire signed [15:0] in_bank_775 = in_bank[12415:12400];
  wire signed [15:0] in_bank_776 = in_bank[12431:12416];
  wire signed [15:0] in_bank_777 = in_bank[12447:12432];
  wire signed [15:0] in_bank_778 = in_bank[12463:12448];
  wire signed [15:0] in_bank_779 = in_bank[12479:12464];
  wire signed [15:0] in_bank_780 = in_bank[12495:12480];
  wire signed [15:0] in_bank_781 = in_bank[12511:12496];
  wire signed [15:0] in_bank_782 = in_bank[12527:12512];
  wire signed [15:0] in_bank_783 = in_bank[12543:12528];
  wire signed [15:0] in_bank_784 = in_bank[12559:12544];
  wire signed [15:0] in_bank_785 = in_bank[12575:12560];
  wire signed [15:0] in_bank_786 = in_bank[12591:12576];
  wire signed [15:0] in_bank_787 = in_bank[12607:12592];
  wire signed [15:0] in_bank_788 = in_bank[12623:12608];
  wire signed [15:0] in_bank_789 = in_bank[12639:12624];
  wire signed [15:0] in_bank_790 = in_bank[12655:12640];
  wire signed [15:0] in_bank_791 = in_bank[12671:12656];
  wire signed [15:0] in_bank_792 = in_bank[12687:12672];
  wire signed [15:0] in_bank_793 = in_bank[12703:12688];
  wire signed [15:0] in_bank_794 = in_bank[12719:12704];
  wire signed [15:0] in_bank_795 = in_bank[12735:12720];
  wire signed [15:0] in_bank_796 = in_bank[12751:12736];
  wire signed [15:0] in_bank_797 = in_bank[12767:12752];
  wire signed [15:0] in_bank_798 = in_bank[12783:12768];
  wire signed [15:0] in_bank_799 = in_bank[12799:12784];
  wire signed [15:0] in_bank_800 = in_bank[12815:12800];
  wire signed [15:0] in_bank_801 = in_bank[12831:12816];
  wire signed [15:0] in_bank_802 = in_bank[12847:12832];
  wire signed [15:0] in_bank_803 = in_bank[12863:12848];
  wire signed [15:0] in_bank_804 = in_bank[12879:12864];
  wire signed [15:0] in_bank_805 = in_bank[12895:12880];
  wire signed [15:0] in_bank_806 = in_bank[12911:12896];
  wire signed [15:0] in_bank_807 = in_bank[12927:12912];
  wire signed [15:0] in_bank_808 = in_bank[12943:12928];
  wire signed [15:0] in_bank_809 = in_bank[12959:12944];
  wire signed [15:0] in_bank_810 = in_bank[12975:12960];
  wire signed [15:0] in_bank_811 = in_bank[12991:12976];
  wire signed [15:0] in_bank_812 = in_bank[13007:12992];
  wire signed [15:0] in_bank_813 = in_bank[13023:13008];
  wire signed [15:0] in_bank_814 = in_bank[13039:13024];
  wire signed [15:0] in_bank_815 = in_bank[13055:13040];
  wire signed [15:0] in_bank_816 = in_bank[13071:13056];
  wire signed [15:0] in_bank_817 = in_bank[13087:13072];
  wire signed [15:0] in_bank_818 = in_bank[13103:13088];
  wire signed [15:0] in_bank_819 = in_bank[13119:13104];
  wire signed [15:0] in_bank_820 = in_bank[13135:13120];
  wire signed [15:0] in_bank_821 = in_bank[13151:13136];
  wire signed [15:0] in_bank_822 = in_bank[13167:13152];
  wire signed [15:0] in_bank_823 = in_bank[13183:13168];
  wire signed [15:0] in_bank_824 = in_bank[13199:13184];
  wire signed [15:0] in_bank_825 = in_bank[13215:13200];
  wire signed [15:0] in_bank_826 = in_bank[13231:13216];
  wire signed [15:0] in_bank_827 = in_bank[13247:13232];
  wire signed [15:0] in_bank_828 = in_bank[13263:13248];
  wire signed [15:0] in_bank_829 = in_bank[13279:13264];
  wire signed [15:0] in_bank_830 = in_bank[13295:13280];
  wire signed [15:0] in_bank_831 = in_bank[13311:13296];
  wire signed [15:0] in_bank_832 = in_bank[13327:13312];
  wire signed [15:0] in_bank_833 = in_bank[13343:13328];
  wire signed [15:0] in_bank_834 = in_bank[13359:13344];
  wire signed [15:0] in_bank_835 = in_bank[13375:13360];
  wire signed [15:0] in_bank_836 = in_bank[13391:13376];
  wire signed [15:0] in_bank_837 = in_bank[13407:13392];
  wire signed [15:0] in_bank_838 = in_bank[13423:13408];
  wire signed [15:0] in_bank_839 = in_bank[13439:13424];
  wire signed [15:0] in_bank_840 = in_bank[13455:13440];
  wire signed [15:0] in_bank_841 = in_bank[13471:13456];
  wire signed [15:0] in_bank_842 = in_bank[13487:13472];
  wire signed [15:0] in_bank_843 = in_bank[13503:13488];
  wire signed [15:0] in_bank_844 = in_bank[13519:13504];
  wire signed [15:0] in_bank_845 = in_bank[13535:13520];
  wire signed [15:0] in_bank_846 = in_bank[13551:13536];
  wire signed [15:0] in_bank_847 = in_bank[13567:13552];
  wire signed [15:0] in_bank_848 = in_bank[13583:13568];
  wire signed [15:0] in_bank_849 = in_bank[13599:13584];
  wire signed [15:0] in_bank_850 = in_bank[13615:13600];
  wire signed [15:0] in_bank_851 = in_bank[13631:13616];
  wire signed [15:0] in_bank_852 = in_bank[13647:13632];
  wire signed [15:0] in_bank_853 = in_bank[13663:13648];
  wire signed [15:0] in_bank_854 = in_bank[13679:13664];
  wire signed [15:0] in_bank_855 = in_bank[13695:13680];
  wire signed [15:0] in_bank_856 = in_bank[13711:13696];
  wire signed [15:0] in_bank_857 = in_bank[13727:13712];
  wire signed [15:0] in_bank_858 = in_bank[13743:13728];
  wire signed [15:0] in_bank_859 = in_bank[13759:13744];
  wire signed [15:0] in_bank_860 = in_bank[13775:13760];
  wire signed [15:0] in_bank_861 = in_bank[13791:13776];
  wire signed [15:0] in_bank_862 = in_bank[13807:13792];
  wire signed [15:0] in_bank_863 = in_bank[13823:13808];
  wire signed [15:0] in_bank_864 = in_bank[13839:13824];
  wire signed [15:0] in_bank_865 = in_bank[13855:13840];
  wire signed [15:0] in_bank_866 = in_bank[13871:13856];
  wire signed [15:0] in_bank_867 = in_bank[13887:13872];
  wire signed [15:0] in_bank_868 = in_bank[13903:13888];
  wire signed [15:0] in_bank_869 = in_bank[13919:13904];
  wire signed [15:0] in_bank_870 = in_bank[13935:13920];
  wire signed [15:0] in_bank_871 = in_bank[13951:13936];
  wire signed [15:0] in_bank_872 = in_bank[13967:13952];
  wire signed [15:0] in_bank_873 = in_bank[13983:13968];
  wire signed [15:0] in_bank_874 = in_bank[13999:13984];
  wire signed [15:0] in_bank_875 = in_bank[14015:14000];
  wire signed [15:0] in_bank_876 = in_bank[14031:14016];
  wire signed [15:0] in_bank_877 = in_bank[14047:14032];
  wire signed [15:0] in_bank_878 = in_bank[14063:14048];
  wire signed [15:0] in_bank_879 = in_bank[14079:14064];
  wire signed [15:0] in_bank_880 = in_bank[14095:14080];
  wire signed [15:0] in_bank_881 = in_bank[14111:14096];
  wire signed [15:0] in_bank_882 = in_bank[14127:14112];
  wire signed [15:0] in_bank_883 = in_bank[14143:14128];
  wire signed [15:0] in_bank_884 = in_bank[14159:14144];
  wire signed [15:0] in_bank_885 = in_bank[14175:14160];
  wire signed [15:0] in_bank_886 = in_bank[14191:14176];
  wire signed [15:0] in_bank_887 = in_bank[14207:14192];
  wire signed [15:0] in_bank_888 = in_bank[14223:14208];
  wire signed [15:0] in_bank_889 = in_bank[14239:14224];
  wire signed [15:0] in_bank_890 = in_bank[14255:14240];
  wire signed [15:0] in_bank_891 = in_bank[14271:14256];
  wire signed [15:0] in_bank_892 = in_bank[14287:14272];
  wire signed [15:0] in_bank_893 = in_bank[14303:14288];
  wire signed [15:0] in_bank_894 = in_bank[14319:14304];
  wire signed [15:0] in_bank_895 = in_bank[14335:14320];
  wire signed [15:0] in_bank_896 = in_bank[14351:14336];
  wire signed [15:0] in_bank_897 = in_bank[14367:14352];
  wire signed [15:0] in_bank_898 = in_bank[14383:14368];
  wire signed [15:0] in_bank_899 = in_bank[14399:14384];
  wire signed [15:0] in_bank_900 = in_bank[14415:14400];
  wire signed [15:0] in_bank_901 = in_bank[14431:14416];
  wire signed [15:0] in_bank_902 = in_bank[14447:14432];
  wire signed [15:0] in_bank_903 = in_bank[14463:14448];
  wire signed [15:0] in_bank_904 = in_bank[14479:14464];
  wire signed [15:0] in_bank_905 = in_bank[14495:14480];
  wire signed [15:0] in_bank_906 = in_bank[14511:14496];
  wire signed [15:0] in_bank_907 = in_bank[14527:14512];
  wire signed [15:0] in_bank_908 = in_bank[14543:14528];
  wire signed [15:0] in_bank_909 = in_bank[14559:14544];
  wire signed [15:0] in_bank_910 = in_bank[14575:14560];
  wire signed [15:0] in_bank_911 = in_bank[14591:14576];
  wire signed [15:0] in_bank_912 = in_bank[14607:14592];
  wire signed [15:0] in_bank_913 = in_bank[14623:14608];
  wire signed [15:0] in_bank_914 = in_bank[14639:14624];
  wire signed [15:0] in_bank_915 = in_bank[14655:14640];
  wire signed [15:0] in_bank_916 = in_bank[14671:14656];
  wire signed [15:0] in_bank_917 = in_bank[14687:14672];
  wire signed [15:0] in_bank_918 = in_bank[14703:14688];
  wire signed [15:0] in_bank_919 = in_bank[14719:14704];
  wire signed [15:0] in_bank_920 = in_bank[14735:14720];
  wire signed [15:0] in_bank_921 = in_bank[14751:14736];
  wire signed [15:0] in_bank_922 = in_bank[14767:14752];
  wire signed [15:0] in_bank_923 = in_bank[14783:14768];
  wire signed [15:0] in_bank_924 = in_bank[14799:14784];
  wire signed [15:0] in_bank_925 = in_bank[14815:14800];
  wire signed [15:0] in_bank_926 = in_bank[14831:14816];
  wire signed [15:0] in_bank_927 = in_bank[14847:14832];
  wire signed [15:0] in_bank_928 = in_bank[14863:14848];
  wire signed [15:0] in_bank_929 = in_bank[14879:14864];
  wire signed [15:0] in_bank_930 = in_bank[14895:14880];
  wire signed [15:0] in_bank_931 = in_bank[14911:14896];
  wire signed [15:0] in_bank_932 = in_bank[14927:14912];
  wire signed [15:0] in_bank_933 = in_bank[14943:14928];
  wire signed [15:0] in_bank_934 = in_bank[14959:14944];
  wire signed [15:0] in_bank_935 = in_bank[14975:14960];
  wire signed [15:0] in_bank_936 = in_bank[14991:14976];
  wire signed [15:0] in_bank_937 = in_bank[15007:14992];
  wire signed [15:0] in_bank_938 = in_bank[15023:15008];
  wire signed [15:0] in_bank_939 = in_bank[15039:15024];
  wire signed [15:0] in_bank_940 = in_bank[15055:15040];
  wire signed [15:0] in_bank_941 = in_bank[15071:15056];
  wire signed [15:0] in_bank_942 = in_bank[15087:15072];
  wire signed [15:0] in_bank_943 = in_bank[15103:15088];
  wire signed [15:0] in_bank_944 = in_bank[15119:15104];
  wire signed [15:0] in_bank_945 = in_bank[15135:15120];
  wire signed [15:0] in_bank_946 = in_bank[15151:15136];
  wire signed [15:0] in_bank_947 = in_bank[15167:15152];
  wire signed [15:0] in_bank_948 = in_bank[15183:15168];
  wire signed [15:0] in_bank_949 = in_bank[15199:15184];
  wire signed [15:0] in_bank_950 = in_bank[15215:15200];
  wire signed [15:0] in_bank_951 = in_bank[15231:15216];
  wire signed [15:0] in_bank_952 = in_bank[15247:15232];
  wire signed [15:0] in_bank_953 = in_bank[15263:15248];
  wire signed [15:0] in_bank_954 = in_bank[15279:15264];
  wire signed [15:0] in_bank_955 = in_bank[15295:15280];
  wire signed [15:0] in_bank_956 = in_bank[15311:15296];
  wire signed [15:0] in_bank_957 = in_bank[15327:15312];
  wire signed [15:0] in_bank_958 = in_bank[15343:15328];
  wire signed [15:0] in_bank_959 = in_bank[15359:15344];
  wire signed [15:0] in_bank_960 = in_bank[15375:15360];
  wire signed [15:0] in_bank_961 = in_bank[15391:15376];
  wire signed [15:0] in_bank_962 = in_bank[15407:15392];
  wire signed [15:0] in_bank_963 = in_bank[15423:15408];
  wire signed [15:0] in_bank_964 = in_bank[15439:15424];
  wire signed [15:0] in_bank_965 = in_bank[15455:15440];
  wire signed [15:0] in_bank_966 = in_bank[15471:15456];
  wire signed [15:0] in_bank_967 = in_bank[15487:15472];
  wire signed [15:0] in_bank_968 = in_bank[15503:15488];
  wire signed [15:0] in_bank_969 = in_bank[15519:15504];
  wire signed [15:0] in_bank_970 = in_bank[15535:15520];
  wire signed [15:0] in_bank_971 = in_bank[15551:15536];
  wire signed [15:0] in_bank_972 = in_bank[15567:15552];
  wire signed [15:0] in_bank_973 = in_bank[15583:15568];
  wire signed [15:0] in_bank_974 = in_bank[15599:15584];
  wire signed [15:0] in_bank_975 = in_bank[15615:15600];
  wire signed [15:0] in_bank_976 = in_bank[15631:15616];
  wire signed [15:0] in_bank_977 = in_bank[15647:15632];
  wire signed [15:0] in_bank_978 = in_bank[15663:15648];
  wire signed [15:0] in_bank_979 = in_bank[15679:15664];
  wire signed [15:0] in_bank_980 = in_bank[15695:15680];
  wire signed [15:0] in_bank_981 = in_bank[15711:15696];
  wire signed [15:0] in_bank_982 = in_bank[15727:15712];
  wire signed [15:0] in_bank_983 = in_bank[15743:15728];
  wire signed [15:0] in_bank_984 = in_bank[15759:15744];
  wire signed [15:0] in_bank_985 = in_bank[15775:15760];
  wire signed [15:0] in_bank_986 = in_bank[15791:15776];
  wire signed [15:0] in_bank_987 = in_bank[15807:15792];
  wire signed [15:0] in_bank_988 = in_bank[15823:15808];
  wire signed [15:0] in_bank_989 = in_bank[15839:15824];
  wire signed [15:0] in_bank_990 = in_bank[15855:15840];
  wire signed [15:0] in_bank_991 = in_bank[15871:15856];
  wire signed [15:0] in_bank_992 = in_bank[15887:15872];
  wire signed [15:0] in_bank_993 = in_bank[15903:15888];
  wire signed [15:0] in_bank_994 = in_bank[15919:15904];
  wire signed [15:0] in_bank_995 = in_bank[15935:15920];
  wire signed [15:0] in_bank_996 = in_bank[15951:15936];
  wire signed [15:0] in_bank_997 = in_bank[15967:15952];
  wire signed [15:0] in_bank_998 = in_bank[15983:15968];
  wire signed [15:0] in_bank_999 = in_bank[15999:15984];
  wire signed [15:0] in_bank_1000 = in_bank[16015:16000];
  wire signed [15:0] in_bank_1001 = in_bank[16031:16016];
  wire signed [15:0] in_bank_1002 = in_bank[16047:16032];
  wire signed [15:0] in_bank_1003 = in_bank[16063:16048];
  wire signed [15:0] in_bank_1004 = in_bank[16079:16064];
  wire signed [15:0] in_bank_1005 = in_bank[16095:16080];
  wire signed [15:0] in_bank_1006 = in_bank[16111:16096];
  wire signed [15:0] in_bank_1007 = in_bank[16127:16112];
  wire signed [15:0] in_bank_1008 = in_bank[16143:16128];
  wire signed [15:0] in_bank_1009 = in_bank[16159:16144];
  wire signed [15:0] in_bank_1010 = in_bank[16175:16160];
  wire signed [15:0] in_bank_1011 = in_bank[16191:16176];
  wire signed [15:0] in_bank_1012 = in_bank[16207:16192];
  wire signed [15:0] in_bank_1013 = in_bank[16223:16208];
  wire signed [15:0] in_bank_1014 = in_bank[16239:16224];
  wire signed [15:0] in_bank_1015 = in_bank[16255:16240];
  wire signed [15:0] in_bank_1016 = in_bank[16271:16256];
  wire signed [15:0] in_bank_1017 = in_bank[16287:16272];
  wire signed [15:0] in_bank_1018 = in_bank[16303:16288];
  wire signed [15:0] in_bank_1019 = in_bank[16319:16304];
  wire signed [15:0] in_bank_1020 = in_bank[16335:16320];
  wire signed [15:0] in_bank_1021 = in_bank[16351:16336];
  wire signed [15:0] in_bank_1022 = in_bank[16367:16352];
  wire signed [15:0] in_bank_1023 = in_bank[16383:16368];
  wire signed [16:0] in_scalar_0 = in_scalar[16:0];
  wire signed [16:0] in_scalar_1 = in_scalar[33:17];
  wire signed [16:0] in_scalar_2 = in_scalar[50:34];
  wire signed [16:0] in_scalar_3 = in_scalar[67:51];
  wire signed [16:0] in_scalar_4 = in_scalar[84:68];
  wire signed [16:0] in_scalar_5 = in_scalar[101:85];
  wire signed [16:0] in_scalar_6 = in_scalar[118:102];
  wire signed [16:0] in_scalar_7 = in_scalar[135:119];
  wire signed [16:0] in_scalar_8 = in_scalar[152:136];
  wire signed [16:0] in_scalar_9 = in_scalar[169:153];
  wire signed [16:0] in_scalar_10 = in_scalar[186:170];
  wire signed [16:0] in_scalar_11 = in_scalar[203:187];
  wire signed [16:0] in_scalar_12 = in_scalar[220:204];
  wire signed [16:0] in_scalar_13 = in_scalar[237:221];
  wire signed [16:0] in_scalar_14 = in_scalar[254:238];
  wire signed [16:0] in_scalar_15 = in_scalar[271:255];
  wire signed [16:0] in_scalar_16 = in_scalar[288:272];
  wire signed [16:0] in_scalar_17 = in_scalar[305:289];
  wire signed [16:0] in_scalar_18 = in_scalar[322:306];
  wire signed [16:0] in_scalar_19 = in_scalar[339:323];
  wire signed [16:0] in_scalar_20 = in_scalar[356:340];
  wire signed [16:0] in_scalar_21 = in_scalar[373:357];
  wire signed [16:0] in_scalar_22 = in_scalar[390:374];
  wire signed [16:0] in_scalar_23 = in_scalar[407:391];
  wire signed [16:0] in_scalar_24 = in_scalar[424:408];
  wire signed [16:0] in_scalar_25 = in_scalar[441:425];
  wire signed [16:0] in_scalar_26 = in_scalar[458:442];
  wire signed [16:0] in_scalar_27 = in_scalar[475:459];
  wire signed [16:0] in_scalar_28 = in_scalar[492:476];
  wire signed [16:0] in_scalar_29 = in_scalar[509:493];
  wire signed [16:0] in_scalar_30 = in_scalar[526:510];
  wire signed [16:0] in_scalar_31 = in_scalar[543:527];
  wire signed [16:0] in_scalar_32 = in_scalar[560:544];
  wire signed [16:0] in_scalar_33 = in_scalar[577:561];
  wire signed [16:0] in_scalar_34 = in_scalar[594:578];
  wire signed [16:0] in_scalar_35 = in_scalar[611:595];
  wire signed [16:0] in_scalar_36 = in_scalar[628:612];
  wire signed [16:0] in_scalar_37 = in_scalar[645:629];
  wire signed [16:0] in_scalar_38 = in_scalar[662:646];
  wire signed [16:0] in_scalar_39 = in_scalar[679:663];
  wire signed [16:0] in_scalar_40 = in_scalar[696:680];
  wire signed [16:0] in_scalar_41 = in_scalar[713:697];
  wire signed [16:0] in_scalar_42 = in_scalar[730:714];
  wire signed [16:0] in_scalar_43 = in_scalar[747:731];
  wire signed [16:0] in_scalar_44 = in_scalar[764:748];
  wire signed [16:0] in_scalar_45 = in_scalar[781:765];
  wire signed [16:0] in_scalar_46 = in_scalar[798:782];
  wire signed [16:0] in_scalar_47 = in_scalar[815:799];
  wire signed [16:0] in_scalar_48 = in_scalar[832:816];
  wire signed [16:0] in_scalar_49 = in_scalar[849:833];
  wire signed [16:0] in_scalar_50 = in_scalar[866:850];
  wire signed [16:0] in_scalar_51 = in_scalar[883:867];
  wire signed [16:0] in_scalar_52 = in_scalar[900:884];
  wire signed [16:0] in_scalar_53 = in_scalar[917:901];
  wire signed [16:0] in_scalar_54 = in_scalar[934:918];
  wire signed [16:0] in_scalar_55 = in_scalar[951:935];
  wire signed [16:0] in_scalar_56 = in_scalar[968:952];
  wire signed [16:0] in_scalar_57 = in_scalar[985:969];
  wire signed [16:0] in_scalar_58 = in_scalar[1002:986];
  wire signed [16:0] in_scalar_59 = in_scalar[1019:1003];
  wire signed [16:0] in_scalar_60 = in_scalar[1036:1020];
  wire signed [16:0] in_scalar_61 = in_scalar[1053:1037];
  wire signed [16:0] in_scalar_62 = in_scalar[1070:1054];
  wire signed [16:0] in_scalar_63 = in_scalar[1087:1071];
  reg front_valid_1;
  reg [1:0] front_1_mode; // 0 dot, 1 lane, 2 row
  reg [1:0] front_1_groups_0; // 0 one, 1 two, 2 four
  reg front_1_last;
  wire [1087:0] operand_0_operand;
  wire [2111:0] multiply_0_product;
  wire signed [32:0] multiply_0_product_0 = multiply_0_product[32:0];
  wire signed [32:0] multiply_0_product_1 = multiply_0_product[65:33];
  wire signed [32:0] multiply_0_product_2 = multiply_0_product[98:66];
  wire signed [32:0] multiply_0_product_3 = multiply_0_product[131:99];
  wire signed [32:0] multiply_0_product_4 = multiply_0_product[164:132];
  wire signed [32:0] multiply_0_product_5 = multiply_0_product[197:165];
  wire signed [32:0] multiply_0_product_6 = multiply_0_product[230:198];
  wire signed [32:0] multiply_0_product_7 = multiply_0_product[263:231];
  wire signed [32:0] multiply_0_product_8 = multiply_0_product[296:264];
  wire signed [32:0] multiply_0_product_9 = multiply_0_product[329:297];
  wire signed [32:0] multiply_0_product_10 = multiply_0_product[362:330];
  wire signed [32:0] multiply_0_product_11 = multiply_0_product[395:363];
  wire signed [32:0] multiply_0_product_12 = multiply_0_product[428:396];
  wire signed [32:0] multiply_0_product_13 = multiply_0_product[461:429];
  wire signed [32:0] multiply_0_product_14 = multiply_0_product[494:462];
  wire signed [32:0] multiply_0_product_15 = multiply_0_product[527:495];
  wire signed [32:0] multiply_0_product_16 = multiply_0_product[560:528];
  wire signed [32:0] multiply_0_product_17 = multiply_0_product[593:561];
  wire signed [32:0] multiply_0_product_18 = multiply_0_product[626:594];
  wire signed [32:0] multiply_0_product_19 = multiply_0_product[659:627];
  wire signed [32:0] multiply_0_product_20 = multiply_0_product[692:660];
  wire signed [32:0] multiply_0_product_21 = multiply_0_product[725:693];
  wire signed [32:0] multiply_0_product_22 = multiply_0_product[758:726];
  wire signed [32:0] multiply_0_product_23 = multiply_0_product[791:759];
  wire signed [32:0] multiply_0_product_24 = multiply_0_product[824:792];
  wire signed [32:0] multiply_0_product_25 = multiply_0_product[857:825];
  wire signed [32:0] multiply_0_product_26 = multiply_0_product[890:858];
  wire signed [32:0] multiply_0_product_27 = multiply_0_product[923:891];
  wire signed [32:0] multiply_0_product_28 = multiply_0_product[956:924];
  wire signed [32:0] multiply_0_product_29 = multiply_0_product[989:957];
  wire signed [32:0] multiply_0_product_30 = multiply_0_product[1022:990];
  wire signed [32:0] multiply_0_product_31 = multiply_0_product[1055:1023];
  wire signed [32:0] multiply_0_product_32 = multiply_0_product[1088:1056];
  wire signed [32:0] multiply_0_product_33 = multiply_0_product[1121:1089];
  wire signed [32:0] multiply_0_product_34 = multiply_0_product[1154:1122];
  wire signed [32:0] multiply_0_product_35 = multiply_0_product[1187:1155];
  wire signed [32:0] multiply_0_product_36 = multiply_0_product[1220:1188];
  wire signed [32:0] multiply_0_product_37 = multiply_0_product[1253:1221];
  wire signed [32:0] multiply_0_product_38 = multiply_0_product[1286:1254];
  wire signed [32:0] multiply_0_product_39 = multiply_0_product[1319:1287];
  wire signed [32:0] multiply_0_product_40 = multiply_0_product[1352:1320];
  wire signed [32:0] multiply_0_product_41 = multiply_0_product[1385:1353];
  wire signed [32:0] multiply_0_product_42 = multiply_0_product[1418:1386];
  wire signed [32:0] multiply_0_product_43 = multiply_0_product[1451:1419];
  wire signed [32:0] multiply_0_product_44 = multiply_0_product[1484:1452];
  wire signed [32:0] multiply_0_product_45 = multiply_0_product[1517:1485];
  wire signed [32:0] multiply_0_product_46 = multiply_0_product[1550:1518];
  wire signed [32:0] multiply_0_product_47 = multiply_0_product[1583:1551];
  wire signed [32:0] multiply_0_product_48 = multiply_0_product[1616:1584];
  wire signed [32:0] multiply_0_product_49 = multiply_0_product[1649:1617];
  wire signed [32:0] multiply_0_product_50 = multiply_0_product[1682:1650];
  wire signed [32:0] multiply_0_product_51 = multiply_0_product[1715:1683];
  wire signed [32:0] multiply_0_product_52 = multiply_0_product[1748:1716];
  wire signed [32:0] multiply_0_product_53 = multiply_0_product[1781:1749];
  wire signed [32:0] multiply_0_product_54 = multiply_0_product[1814:1782];
  wire signed [32:0] multiply_0_product_55 = multiply_0_product[1847:1815];
  wire signed [32:0] multiply_0_product_56 = multiply_0_product[1880:1848];
  wire signed [32:0] multiply_0_product_57 = multiply_0_product[1913:1881];
  wire signed [32:0] multiply_0_product_58 = multiply_0_product[1946:1914];
  wire signed [32:0] multiply_0_product_59 = multiply_0_product[1979:1947];
  wire signed [32:0] multiply_0_product_60 = multiply_0_product[2012:1980];
  wire signed [32:0] multiply_0_product_61 = multiply_0_product[2045:2013];
  wire signed [32:0] multiply_0_product_62 = multiply_0_product[2078:2046];
  wire signed [32:0] multiply_0_product_63 = multiply_0_product[2111:2079];
  wire [1087:0] operand_1_operand;
  wire [2111:0] multiply_1_product;
  wire signed [32:0] multiply_1_product_0 = multiply_1_product[32:0];
  wire signed [32:0] multiply_1_product_1 = multiply_1_product[65:33];
  wire signed [32:0] multiply_1_product_2 = multiply_1_product[98:66];
  wire signed [32:0] multiply_1_product_3 = multiply_1_product[131:99];
  wire signed [32:0] multiply_1_product_4 = multiply_1_product[164:132];
  wire signed [32:0] multiply_1_product_5 = multiply_1_product[197:165];
  wire signed [32:0] multiply_1_product_6 = multiply_1_product[230:198];
  wire signed [32:0] multiply_1_product_7 = multiply_1_product[263:231];
  wire signed [32:0] multiply_1_product_8 = multiply_1_product[296:264];
  wire signed [32:0] multiply_1_product_9 = multiply_1_product[329:297];
  wire signed [32:0] multiply_1_product_10 = multiply_1_product[362:330];
  wire signed [32:0] multiply_1_product_11 = multiply_1_product[395:363];
  wire signed [32:0] multiply_1_product_12 = multiply_1_product[428:396];
  wire signed [32:0] multiply_1_product_13 = multiply_1_product[461:429];
  wire signed [32:0] multiply_1_product_14 = multiply_1_product[494:462];
  wire signed [32:0] multiply_1_product_15 = multiply_1_product[527:495];
  wire signed [32:0] multiply_1_product_16 = multiply_1_product[560:528];
  wire signed [32:0] multiply_1_product_17 = multiply_1_product[593:561];
  wire signed [32:0] multiply_1_product_18 = multiply_1_product[626:594];
  wire signed [32:0] multiply_1_product_19 = multiply_1_product[659:627];
  wire signed [32:0] multiply_1_product_20 = multiply_1_product[692:660];
  wire signed [32:0] multiply_1_product_21 = multiply_1_product[725:693];
  wire signed [32:0] multiply_1_product_22 = multiply_1_product[758:726];
  wire signed [32:0] multiply_1_product_23 = multiply_1_product[791:759];
  wire signed [32:0] multiply_1_product_24 = multiply_1_product[824:792];
  wire signed [32:0] multiply_1_product_25 = multiply_1_product[857:825];
  wire signed [32:0] multiply_1_product_26 = multiply_1_product[890:858];
  wire signed [32:0] multiply_1_product_27 = multiply_1_product[923:891];
  wire signed [32:0] multiply_1_product_28 = multiply_1_product[956:924];
  wire signed [32:0] multiply_1_product_29 = multiply_1_product[989:957];
  wire signed [32:0] multiply_1_product_30 = multiply_1_product[1022:990];
  wire signed [32:0] multiply_1_product_31 = multiply_1_product[1055:1023];
  wire signed [32:0] multiply_1_product_32 = multiply_1_product[1088:1056];
  wire signed [32:0] multiply_1_product_33 = multiply_1_product[1121:1089];
  wire signed [32:0] multiply_1_product_34 = multiply_1_product[1154:1122];
  wire signed [32:0] multiply_1_product_35 = multiply_1_product[1187:1155];
  wire signed [32:0] multiply_1_product_36 = multiply_1_product[1220:1188];
  wire signed [32:0] multiply_1_product_37 = multiply_1_product[1253:1221];
  wire signed [32:0] multiply_1_product_38 = multiply_1_product[1286:1254];
  wire signed [32:0] multiply_1_product_39 = multiply_1_product[1319:1287];
  wire signed [32:0] multiply_1_product_40 = multiply_1_product[1352:1320];
  wire signed [32:0] multiply_1_product_41 = multiply_1_product[1385:1353];
  wire signed [32:0] multiply_1_product_42 = multiply_1_product[1418:1386];
  wire signed [32:0] multiply_1_product_43 = multiply_1_product[1451:1419];
  wire signed [32:0] multiply_1_product_44 = multiply_1_product[1484:1452];
  wire signed [32:0] multiply_1_product_45 = multiply_1_product[1517:1485];
  wire signed [32:0] multiply_1_product_46 = multiply_1_product[1550:1518];
  wire signed [32:0] multiply_1_product_47 = multiply_1_product[1583:1551];
  wire signed [32:0] multiply_1_product_48 = multiply_1_product[1616:1584];
  wire signed [32:0] multiply_1_product_49 = multiply_1_product[1649:1617];
  wire signed [32:0] multiply_1_product_50 = multiply_1_product[1682:1650];
  wire signed [32:0] multiply_1_product_51 = multiply_1_product[1715:1683];
  wire signed [32:0] multiply_1_product_52 = multiply_1_product[1748:1716];
  wire signed [32:0] multiply_1_product_53 = multiply_1_product[1781:1749];
  wire signed [32:0] multiply_1_product_54 = multiply_1_product[1814:1782];
  wire signed [32:0] multiply_1_product_55 = multiply_1_product[1847:1815];
  wire signed [32:0] multiply_1_product_56 = multiply_1_product[1880:1848];
  wire signed [32:0] multiply_1_product_57 = multiply_1_product[1913:1881];
  wire signed [32:0] multiply_1_product_58 = multiply_1_product[1946:1914];
  wire signed [32:0] multiply_1_product_59 = multiply_1_product[1979:1947];
  wire signed [32:0] multiply_1_product_60 = multiply_1_product[2012:1980];
  wire signed [32:0] multiply_1_product_61 = multiply_1_product[2045:2013];
  wire signed [32:0] multiply_1_product_62 = multiply_1_product[2078:2046];
  wire signed [32:0] multiply_1_product_63 = multiply_1_product[2111:2079];
  wire [1087:0] operand_2_operand;
  wire [2111:0] multiply_2_product;
  wire signed [32:0] multiply_2_product_0 = multiply_2_product[32:0];
  wire signed [32:0] multiply_2_product_1 = multiply_2_product[65:33];
  wire signed [32:0] multiply_2_product_2 = multiply_2_product[98:66];
  wire signed [32:0] multiply_2_product_3 = multiply_2_product[131:99];
  wire signed [32:0] multiply_2_product_4 = multiply_2_product[164:132];
  wire signed [32:0] multiply_2_product_5 = multiply_2_product[197:165];
  wire signed [32:0] multiply_2_product_6 = multiply_2_product[230:198];
  wire signed [32:0] multiply_2_product_7 = multiply_2_product[263:231];
  wire signed [32:0] multiply_2_product_8 = multiply_2_product[296:264];
  wire signed [32:0] multiply_2_product_9 = multiply_2_product[329:297];
  wire signed [32:0] multiply_2_product_10 = multiply_2_product[362:330];
  wire signed [32:0] multiply_2_product_11 = multiply_2_product[395:363];
  wire signed [32:0] multiply_2_product_12 = multiply_2_product[428:396];
  wire signed [32:0] multiply_2_product_13 = multiply_2_product[461:429];
  wire signed [32:0] multiply_2_product_14 = multiply_2_product[494:462];
  wire signed [32:0] multiply_2_product_15 = multiply_2_product[527:495];
  wire signed [32:0] multiply_2_product_16 = multiply_2_product[560:528];
  wire signed [32:0] multiply_2_product_17 = multiply_2_product[593:561];
  wire signed [32:0] multiply_2_product_18 = multiply_2_product[626:594];
  wire signed [32:0] multiply_2_product_19 = multiply_2_product[659:627];
  wire signed [32:0] multiply_2_product_20 = multiply_2_product[692:660];
  wire signed [32:0] multiply_2_product_21 = multiply_2_product[725:693];
  wire signed [32:0] multiply_2_product_22 = multiply_2_product[758:726];
  wire signed [32:0] multiply_2_product_23 = multiply_2_product[791:759];
  wire signed [32:0] multiply_2_product_24 = multiply_2_product[824:792];
  wire signed [32:0] multiply_2_product_25 = multiply_2_product[857:825];
  wire signed [32:0] multiply_2_product_26 = multiply_2_product[890:858];
  wire signed [32:0] multiply_2_product_27 = multiply_2_product[923:891];
  wire signed [32:0] multiply_2_product_28 = multiply_2_product[956:924];
  wire signed [32:0] multiply_2_product_29 = multiply_2_product[989:957];
  wire signed [32:0] multiply_2_product_30 = multiply_2_product[1022:990];
  wire signed [32:0] multiply_2_product_31 = multiply_2_product[1055:1023];
  wire signed [32:0] multiply_2_product_32 = multiply_2_product[1088:1056];
  wire signed [32:0] multiply_2_product_33 = multiply_2_product[1121:1089];
  wire signed [32:0] multiply_2_product_34 = multiply_2_product[1154:1122];
  wire signed [32:0] multiply_2_product_35 = multiply_2_product[1187:1155];
  wire signed [32:0] multiply_2_product_36 = multiply_2_product[1220:1188];
  wire signed [32:0] multiply_2_product_37 = multiply_2_product[1253:1221];
  wire signed [32:0] multiply_2_product_38 = multiply_2_product[1286:1254];
  wire signed [32:0] multiply_2_product_39 = multiply_2_product[1319:1287];
  wire signed [32:0] multiply_2_product_40 = multiply_2_product[1352:1320];
  wire signed [32:0] multiply_2_product_41 = multiply_2_product[1385:1353];
  wire signed [32:0] multiply_2_product_42 = multiply_2_product[1418:1386];
  wire signed [32:0] multiply_2_product_43 = multiply_2_product[1451:1419];
  wire signed [32:0] multiply_2_product_44 = multiply_2_product[1484:1452];
  wire signed [32:0] multiply_2_product_45 = multiply_2_product[1517:1485];
  wire signed [32:0] multiply_2_product_46 = multiply_2_product[1550:1518];
  wire signed [32:0] multiply_2_product_47 = multiply_2_product[1583:1551];
  wire signed [32:0] multiply_2_product_48 = multiply_2_product[1616:1584];
  wire signed [32:0] multiply_2_product_49 = multiply_2_product[1649:1617];
  wire signed [32:0] multiply_2_product_50 = multiply_2_product[1682:1650];
  wire signed [32:0] multiply_2_product_51 = multiply_2_product[1715:1683];
  wire signed [32:0] multiply_2_product_52 = multiply_2_product[1748:1716];
  wire signed [32:0] multiply_2_product_53 = multiply_2_product[1781:1749];
  wire signed [32:0] multiply_2_product_54 = multiply_2_product[1814:1782];
  wire signed [32:0] multiply_2_product_55 = multiply_2_product[1847:1815];
  wire signed [32:0] multiply_2_product_56 = multiply_2_product[1880:1848];
  wire signed [32:0] multiply_2_product_57 = multiply_2_product[1913:1881];
  wire signed [32:0] multiply_2_product_58 = multiply_2_product[1946:1914];
  wire signed [32:0] multiply_2_product_59 = multiply_2_product[1979:1947];
  wire signed [32:0] multiply_2_product_60 = multiply_2_product[2012:1980];
  wire signed [32:0] multiply_2_product_61 = multiply_2_product[2045:2013];
  wire signed [32:0] multiply_2_product_62 = multiply_2_product[2078:2046];
  wire signed [32:0] multiply_2_product_63 = multiply_2_product[2111:2079];
  wire [1087:0] operand_3_operand;
  wire [2111:0] multiply_3_product;
  wire signed [32:0] multiply_3_product_0 = multiply_3_product[32:0];
  wire signed [32:0] multiply_3_product_1 = multiply_3_product[65:33];
  wire signed [32:0] multiply_3_product_2 = multiply_3_product[98:66];
  wire signed [32:0] multiply_3_product_3 = multiply_3_product[131:99];
  wire signed [32:0] multiply_3_product_4 = multiply_3_product[164:132];
  wire signed [32:0] multiply_3_product_5 = multiply_3_product[197:165];
  wire signed [32:0] multiply_3_product_6 = multiply_3_product[230:198];
  wire signed [32:0] multiply_3_product_7 = multiply_3_product[263:231];
  wire signed [32:0] multiply_3_product_8 = multiply_3_product[296:264];
  wire signed [32:0] multiply_3_product_9 = multiply_3_product[329:297];
  wire signed [32:0] multiply_3_product_10 = multiply_3_product[362:330];
  wire signed [32:0] multiply_3_product_11 = multiply_3_product[395:363];
  wire signed [32:0] multiply_3_product_12 = multiply_3_product[428:396];
  wire signed [32:0] multiply_3_product_13 = multiply_3_product[461:429];
  wire signed [32:0] multiply_3_product_14 = multiply_3_product[494:462];
  wire signed [32:0] multiply_3_product_15 = multiply_3_product[527:495];
  wire signed [32:0] multiply_3_product_16 = multiply_3_product[560:528];
  wire signed [32:0] multiply_3_product_17 = multiply_3_product[593:561];
  wire signed [32:0] multiply_3_product_18 = multiply_3_product[626:594];
  wire signed [32:0] multiply_3_product_19 = multiply_3_product[659:627];
  wire signed [32:0] multiply_3_product_20 = multiply_3_product[692:660];
  wire signed [32:0] multiply_3_product_21 = multiply_3_product[725:693];
  wire signed [32:0] multiply_3_product_22 = multiply_3_product[758:726];
  wire signed [32:0] multiply_3_product_23 = multiply_3_product[791:759];
  wire signed [32:0] multiply_3_product_24 = multiply_3_product[824:792];
  wire signed [32:0] multiply_3_product_25 = multiply_3_product[857:825];
  wire signed [32:0] multiply_3_product_26 = multiply_3_product[890:858];
  wire signed [32:0] multiply_3_product_27 = multiply_3_product[923:891];
  wire signed [32:0] multiply_3_product_28 = multiply_3_product[956:924];
  wire signed [32:0] multiply_3_product_29 = multiply_3_product[989:957];
  wire signed [32:0] multiply_3_product_30 = multiply_3_product[1022:990];
  wire signed [32:0] multiply_3_product_31 = multiply_3_product[1055:1023];
  wire signed [32:0] multiply_3_product_32 = multiply_3_product[1088:1056];
  wire signed [32:0] multiply_3_product_33 = multiply_3_product[1121:1089];
  wire signed [32:0] multiply_3_product_34 = multiply_3_product[1154:1122];
  wire signed [32:0] multiply_3_product_35 = multiply_3_product[1187:1155];
  wire signed [32:0] multiply_3_product_36 = multiply_3_product[1220:1188];
  wire signed [32:0] multiply_3_product_37 = multiply_3_product[1253:1221];
  wire signed [32:0] multiply_3_product_38 = multiply_3_product[1286:1254];
  wire signed [32:0] multiply_3_product_39 = multiply_3_product[1319:1287];
  wire signed [32:0] multiply_3_product_40 = multiply_3_product[1352:1320];
  wire signed [32:0] multiply_3_product_41 = multiply_3_product[1385:1353];
  wire signed [32:0] multiply_3_product_42 = multiply_3_product[1418:1386];
  wire signed [32:0] multiply_3_product_43 = multiply_3_product[1451:1419];
  wire signed [32:0] multiply_3_product_44 = multiply_3_product[1484:1452];
  wire signed [32:0] multiply_3_product_45 = multiply_3_product[1517:1485];
  wire signed [32:0] multiply_3_product_46 = multiply_3_product[1550:1518];
  wire signed [32:0] multiply_3_product_47 = multiply_3_product[1583:1551];
  wire signed [32:0] multiply_3_product_48 = multiply_3_product[1616:1584];
  wire signed [32:0] multiply_3_product_49 = multiply_3_product[1649:1617];
  wire signed [32:0] multiply_3_product_50 = multiply_3_product[1682:1650];
  wire signed [32:0] multiply_3_product_51 = multiply_3_product[1715:1683];
  wire signed [32:0] multiply_3_product_52 = multiply_3_product[1748:1716];
  wire signed [32:0] multiply_3_product_53 = multiply_3_product[1781:1749];
  wire signed [32:0] multiply_3_product_54 = multiply_3_product[1814:1782];
  wire signed [32:0] multiply_3_product_55 = multiply_3_product[1847:1815];
  wire signed [32:0] multiply_3_product_56 = multiply_3_product[1880:1848];
  wire signed [32:0] multiply_3_product_57 = multiply_3_product[1913:1881];
  wire signed [32:0] multiply_3_product_58 = multiply_3_product[1946:1914];
  wire signed [32:0] multiply_3_product_59 = multiply_3_product[1979:1947];
  wire signed [32:0] multiply_3_product_60 = multiply_3_product[2012:1980];
  wire signed [32:0] multiply_3_product_61 = multiply_3_product[2045:2013];
  wire signed [32:0] multiply_3_product_62 = multiply_3_product[2078:2046];
  wire signed [32:0] multiply_3_product_63 = multiply_3_product[2111:2079];
  wire [1087:0] operand_4_operand;
  wire [2111:0] multiply_4_product;
  wire signed [32:0] multiply_4_product_0 = multiply_4_product[32:0];
  wire signed [32:0] multiply_4_product_1 = multiply_4_product[65:33];
  wire signed [32:0] multiply_4_product_2 = multiply_4_product[98:66];
  wire signed [32:0] multiply_4_product_3 = multiply_4_product[131:99];
  wire signed [32:0] multiply_4_product_4 = multiply_4_product[164:132];
  wire signed [32:0] multiply_4_product_5 = multiply_4_product[197:165];
  wire signed [32:0] multiply_4_product_6 = multiply_4_product[230:198];
  wire signed [32:0] multiply_4_product_7 = multiply_4_product[263:231];
  wire signed [32:0] multiply_4_product_8 = multiply_4_product[296:264];
  wire signed [32:0] multiply_4_product_9 = multiply_4_product[329:297];
  wire signed [32:0] multiply_4_product_10 = multiply_4_product[362:330];
  wire signed [32:0] multiply_4_product_11 = multiply_4_product[395:363];
  wire signed [32:0] multiply_4_product_12 = multiply_4_product[428:396];
  wire signed [32:0] multiply_4_product_13 = multiply_4_product[461:429];
  wire signed [32:0] multiply_4_product_14 = multiply_4_product[494:462];
  wire signed [32:0] multiply_4_product_15 = multiply_4_product[527:495];
  wire signed [32:0] multiply_4_product_16 = multiply_4_product[560:528];
  wire signed [32:0] multiply_4_product_17 = multiply_4_product[593:561];
  wire signed [32:0] multiply_4_product_18 = multiply_4_product[626:594];
  wire signed [32:0] multiply_4_product_19 = multiply_4_product[659:627];
  wire signed [32:0] multiply_4_product_20 = multiply_4_product[692:660];
  wire signed [32:0] multiply_4_product_21 = multiply_4_product[725:693];
  wire signed [32:0] multiply_4_product_22 = multiply_4_product[758:726];
  wire signed [32:0] multiply_4_product_23 = multiply_4_product[791:759];
  wire signed [32:0] multiply_4_product_24 = multiply_4_product[824:792];
  wire signed [32:0] multiply_4_product_25 = multiply_4_product[857:825];
  wire signed [32:0] multiply_4_product_26 = multiply_4_product[890:858];
  wire signed [32:0] multiply_4_product_27 = multiply_4_product[923:891];
  wire signed [32:0] multiply_4_product_28 = multiply_4_product[956:924];
  wire signed [32:0] multiply_4_product_29 = multiply_4_product[989:957];
  wire signed [32:0] multiply_4_product_30 = multiply_4_product[1022:990];
  wire signed [32:0] multiply_4_product_31 = multiply_4_product[1055:1023];
  wire signed [32:0] multiply_4_product_32 = multiply_4_product[1088:1056];
  wire signed [32:0] multiply_4_product_33 = multiply_4_product[1121:1089];
  wire signed [32:0] multiply_4_product_34 = multiply_4_product[1154:1122];
  wire signed [32:0] multiply_4_product_35 = multiply_4_product[1187:1155];
  wire signed [32:0] multiply_4_product_36 = multiply_4_product[1220:1188];
  wire signed [32:0] multiply_4_product_37 = multiply_4_product[1253:1221];
  wire signed [32:0] multiply_4_product_38 = multiply_4_product[1286:1254];
  wire signed [32:0] multiply_4_product_39 = multiply_4_product[1319:1287];
  wire signed [32:0] multiply_4_product_40 = multiply_4_product[1352:1320];
  wire signed [32:0] multiply_4_product_41 = multiply_4_product[1385:1353];
  wire signed [32:0] multiply_4_product_42 = multiply_4_product[1418:1386];
  wire signed [32:0] multiply_4_product_43 = multiply_4_product[1451:1419];
  wire signed [32:0] multiply_4_product_44 = multiply_4_product[1484:1452];
  wire signed [32:0] multiply_4_product_45 = multiply_4_product[1517:1485];
  wire signed [32:0] multiply_4_product_46 = multiply_4_product[1550:1518];
  wire signed [32:0] multiply_4_product_47 = multiply_4_product[1583:1551];
  wire signed [32:0] multiply_4_product_48 = multiply_4_product[1616:1584];
  wire signed [32:0] multiply_4_product_49 = multiply_4_product[1649:1617];
  wire signed [32:0] multiply_4_product_50 = multiply_4_product[1682:1650];
  wire signed [32:0] multiply_4_product_51 = multiply_4_product[1715:1683];
  wire signed [32:0] multiply_4_product_52 = multiply_4_product[1748:1716];
  wire signed [32:0] multiply_4_product_53 = multiply_4_product[1781:1749];
  wire signed [32:0] multiply_4_product_54 = multiply_4_product[1814:1782];
  wire signed [32:0] multiply_4_product_55 = multiply_4_product[1847:1815];
  wire signed [32:0] multiply_4_product_56 = multiply_4_product[1880:1848];
  wire signed [32:0] multiply_4_product_57 = multiply_4_product[1913:1881];
  wire signed [32:0] multiply_4_product_58 = multiply_4_product[1946:1914];
  wire signed [32:0] multiply_4_product_59 = multiply_4_product[1979:1947];
  wire signed [32:0] multiply_4_product_60 = multiply_4_product[2012:1980];
  wire signed [32:0] multiply_4_product_61 = multiply_4_product[2045:2013];
  wire signed [32:0] multiply_4_product_62 = multiply_4_product[2078:2046];
  wire signed [32:0] multiply_4_product_63 = multiply_4_product[2111:2079];
  wire [1087:0] operand_5_operand;
  wire [2111:0] multiply_5_product;
  wire signed [32:0] multiply_5_product_0 = multiply_5_product[32:0];
  wire signed [32:0] multiply_5_product_1 = multiply_5_product[65:33];
  wire signed [32:0] multiply_5_product_2 = multiply_5_product[98:66];
  wire signed [32:0] multiply_5_product_3 = multiply_5_product[131:99];
  wire signed [32:0] multiply_5_product_4 = multiply_5_product[164:132];
  wire signed [32:0] multiply_5_product_5 = multiply_5_product[197:165];
  wire signed [32:0] multiply_5_product_6 = multiply_5_product[230:198];
  wire signed [32:0] multiply_5_product_7 = multiply_5_product[263:231];
  wire signed [32:0] multiply_5_product_8 = multiply_5_product[296:264];
  wire signed [32:0] multiply_5_product_9 = multiply_5_product[329:297];
  wire signed [32:0] multiply_5_product_10 = multiply_5_product[362:330];
  wire signed [32:0] multiply_5_product_11 = multiply_5_product[395:363];
  wire signed [32:0] multiply_5_product_12 = multiply_5_product[428:396];
  wire signed [32:0] multiply_5_product_13 = multiply_5_product[461:429];
  wire signed [32:0] multiply_5_product_14 = multiply_5_product[494:462];
  wire signed [32:0] multiply_5_product_15 = multiply_5_product[527:495];
  wire signed [32:0] multiply_5_product_16 = multiply_5_product[560:528];
  wire signed [32:0] multiply_5_product_17 = multiply_5_product[593:561];
  wire signed [32:0] multiply_5_product_18 = multiply_5_product[626:594];
  wire signed [32:0] multiply_5_product_19 = multiply_5_product[659:627];
  wire signed [32:0] multiply_5_product_20 = multiply_5_product[692:660];
  wire signed [32:0] multiply_5_product_21 = multiply_5_product[725:693];
  wire signed [32:0] multiply_5_product_22 = multiply_5_product[758:726];
  wire signed [32:0] multiply_5_product_23 = multiply_5_product[791:759];
  wire signed [32:0] multiply_5_product_24 = multiply_5_product[824:792];
  wire signed [32:0] multiply_5_product_25 = multiply_5_product[857:825];
  wire signed [32:0] multiply_5_product_26 = multiply_5_product[890:858];
  wire signed [32:0] multiply_5_product_27 = multiply_5_product[923:891];
  wire signed [32:0] multiply_5_product_28 = multiply_5_product[956:924];
  wire signed [32:0] multiply_5_product_29 = multiply_5_product[989:957];
  wire signed [32:0] multiply_5_product_30 = multiply_5_product[1022:990];
  wire signed [32:0] multiply_5_product_31 = multiply_5_product[1055:1023];
  wire signed [32:0] multiply_5_product_32 = multiply_5_product[1088:1056];
  wire signed [32:0] multiply_5_product_33 = multiply_5_product[1121:1089];
  wire signed [32:0] multiply_5_product_34 = multiply_5_product[1154:1122];
  wire signed [32:0] multiply_5_product_35 = multiply_5_product[1187:1155];
  wire signed [32:0] multiply_5_product_36 = multiply_5_product[1220:1188];
  wire signed [32:0] multiply_5_product_37 = multiply_5_product[1253:1221];
  wire signed [32:0] multiply_5_product_38 = multiply_5_product[1286:1254];
  wire signed [32:0] multiply_5_product_39 = multiply_5_product[1319:1287];
  wire signed [32:0] multiply_5_product_40 = multiply_5_product[1352:1320];
  wire signed [32:0] multiply_5_product_41 = multiply_5_product[1385:1353];
  wire signed [32:0] multiply_5_product_42 = multiply_5_product[1418:1386];
  wire signed [32:0] multiply_5_product_43 = multiply_5_product[1451:1419];
  wire signed [32:0] multiply_5_product_44 = multiply_5_product[1484:1452];
  wire signed [32:0] multiply_5_product_45 = multiply_5_product[1517:1485];
  wire signed [32:0] multiply_5_product_46 = multiply_5_product[1550:1518];
  wire signed [32:0] multiply_5_product_47 = multiply_5_product[1583:1551];
  wire signed [32:0] multiply_5_product_48 = multiply_5_product[1616:1584];
  wire signed [32:0] multiply_5_product_49 = multiply_5_product[1649:1617];
  wire signed [32:0] multiply_5_product_50 = multiply_5_product[1682:1650];
  wire signed [32:0] multiply_5_product_51 = multiply_5_product[1715:1683];
  wire signed [32:0] multiply_5_product_52 = multiply_5_product[1748:1716];
  wire signed [32:0] multiply_5_product_53 = multiply_5_product[1781:1749];
  wire signed [32:0] multiply_5_product_54 = multiply_5_product[1814:1782];
  wire signed [32:0] multiply_5_product_55 = multiply_5_product[1847:1815];
  wire signed [32:0] multiply_5_product_56 = multiply_5_product[1880:1848];
  wire signed [32:0] multiply_5_product_57 = multiply_5_product[1913:1881];
  wire signed [32:0] multiply_5_product_58 = multiply_5_product[1946:1914];
  wire signed [32:0] multiply_5_product_59 = multiply_5_product[1979:1947];
  wire signed [32:0] multiply_5_product_60 = multiply_5_product[2012:1980];
  wire signed [32:0] multiply_5_product_61 = multiply_5_product[2045:2013];
  wire signed [32:0] multiply_5_product_62 = multiply_5_product[2078:2046];
  wire signed [32:0] multiply_5_product_63 = multiply_5_product[2111:2079];
  wire [1087:0] operand_6_operand;
  wire [2111:0] multiply_6_product;
  wire signed [32:0] multiply_6_product_0 = multiply_6_product[32:0];
  wire signed [32:0] multiply_6_product_1 = multiply_6_product[65:33];
  wire signed [32:0] multiply_6_product_2 = multiply_6_product[98:66];
  wire signed [32:0] multiply_6_product_3 = multiply_6_product[131:99];
  wire signed [32:0] multiply_6_product_4 = multiply_6_product[164:132];
  wire signed [32:0] multiply_6_product_5 = multiply_6_product[197:165];
  wire signed [32:0] multiply_6_product_6 = multiply_6_product[230:198];
  wire signed [32:0] multiply_6_product_7 = multiply_6_product[263:231];
  wire signed [32:0] multiply_6_product_8 = multiply_6_product[296:264];
  wire signed [32:0] multiply_6_product_9 = multiply_6_product[329:297];
  wire signed [32:0] multiply_6_product_10 = multiply_6_product[362:330];
  wire signed [32:0] multiply_6_product_11 = multiply_6_product[395:363];
  wire signed [32:0] multiply_6_product_12 = multiply_6_product[428:396];
  wire signed [32:0] multiply_6_product_13 = multiply_6_product[461:429];
  wire signed [32:0] multiply_6_product_14 = multiply_6_product[494:462];
  wire signed [32:0] multiply_6_product_15 = multiply_6_product[527:495];
  wire signed [32:0] multiply_6_product_16 = multiply_6_product[560:528];
  wire signed [32:0] multiply_6_product_17 = multiply_6_product[593:561];
  wire signed [32:0] multiply_6_product_18 = multiply_6_product[626:594];
  wire signed [32:0] multiply_6_product_19 = multiply_6_product[659:627];
  wire signed [32:0] multiply_6_product_20 = multiply_6_product[692:660];
  wire signed [32:0] multiply_6_product_21 = multiply_6_product[725:693];
  wire signed [32:0] multiply_6_product_22 = multiply_6_product[758:726];
  wire signed [32:0] multiply_6_product_23 = multiply_6_product[791:759];
  wire signed [32:0] multiply_6_product_24 = multiply_6_product[824:792];
  wire signed [32:0] multiply_6_product_25 = multiply_6_product[857:825];
  wire signed [32:0] multiply_6_product_26 = multiply_6_product[890:858];
  wire signed [32:0] multiply_6_product_27 = multiply_6_product[923:891];
  wire signed [32:0] multiply_6_product_28 = multiply_6_product[956:924];
  wire signed [32:0] multiply_6_product_29 = multiply_6_product[989:957];
  wire signed [32:0] multiply_6_product_30 = multiply_6_product[1022:990];
  wire signed [32:0] multiply_6_product_31 = multiply_6_product[1055:1023];
  wire signed [32:0] multiply_6_product_32 = multiply_6_product[1088:1056];
  wire signed [32:0] multiply_6_product_33 = multiply_6_product[1121:1089];
  wire signed [32:0] multiply_6_product_34 = multiply_6_product[1154:1122];
  wire signed [32:0] multiply_6_product_35 = multiply_6_product[1187:1155];
  wire signed [32:0] multiply_6_product_36 = multiply_6_product[1220:1188];
  wire signed [32:0] multiply_6_product_37 = multiply_6_product[1253:1221];
  wire signed [32:0] multiply_6_product_38 = multiply_6_product[1286:1254];
  wire signed [32:0] multiply_6_product_39 = multiply_6_product[1319:1287];
  wire signed [32:0] multiply_6_product_40 = multiply_6_product[1352:1320];
  wire signed [32:0] multiply_6_product_41 = multiply_6_product[1385:1353];
  wire signed [32:0] multiply_6_product_42 = multiply_6_product[1418:1386];
  wire signed [32:0] multiply_6_product_43 = multiply_6_product[1451:1419];
  wire signed [32:0] multiply_6_product_44 = multiply_6_product[1484:1452];
  wire signed [32:0] multiply_6_product_45 = multiply_6_product[1517:1485];
  wire signed [32:0] multiply_6_product_46 = multiply_6_product[1550:1518];
  wire signed [32:0] multiply_6_product_47 = multiply_6_product[1583:1551];
  wire signed [32:0] multiply_6_product_48 = multiply_6_product[1616:1584];
  wire signed [32:0] multiply_6_product_49 = multiply_6_product[1649:1617];
  wire signed [32:0] multiply_6_product_50 = multiply_6_product[1682:1650];
  wire signed [32:0] multiply_6_product_51 = multiply_6_product[1715:1683];
  wire signed [32:0] multiply_6_product_52 = multiply_6_product[1748:1716];
  wire signed [32:0] multiply_6_product_53 = multiply_6_product[1781:1749];
  wire signed [32:0] multiply_6_product_54 = multiply_6_product[1814:1782];
  wire signed [32:0] multiply_6_product_55 = multiply_6_product[1847:1815];
  wire signed [32:0] multiply_6_product_56 = multiply_6_product[1880:1848];
  wire signed [32:0] multiply_6_product_57 = multiply_6_product[1913:1881];
  wire signed [32:0] multiply_6_product_58 = multiply_6_product[1946:1914];
  wire signed [32:0] multiply_6_product_59 = multiply_6_product[1979:1947];
  wire signed [32:0] multiply_6_product_60 = multiply_6_product[2012:1980];
  wire signed [32:0] multiply_6_product_61 = multiply_6_product[2045:2013];
  wire signed [32:0] multiply_6_product_62 = multiply_6_product[2078:2046];
  wire signed [32:0] multiply_6_product_63 = multiply_6_product[2111:2079];
  wire [1087:0] operand_7_operand;
  wire [2111:0] multiply_7_product;
  wire signed [32:0] multiply_7_product_0 = multiply_7_product[32:0];
  wire signed [32:0] multiply_7_product_1 = multiply_7_product[65:33];
  wire signed [32:0] multiply_7_product_2 = multiply_7_product[98:66];
  wire signed [32:0] multiply_7_product_3 = multiply_7_product[131:99];
  wire signed [32:0] multiply_7_product_4 = multiply_7_product[164:132];
  wire signed [32:0] multiply_7_product_5 = multiply_7_product[197:165];
  wire signed [32:0] multiply_7_product_6 = multiply_7_product[230:198];
  wire signed [32:0] multiply_7_product_7 = multiply_7_product[263:231];
  wire signed [32:0] multiply_7_product_8 = multiply_7_product[296:264];
  wire signed [32:0] multiply_7_product_9 = multiply_7_product[329:297];
  wire signed [32:0] multiply_7_product_10 = multiply_7_product[362:330];
  wire signed [32:0] multiply_7_product_11 = multiply_7_product[395:363];
  wire signed [32:0] multiply_7_product_12 = multiply_7_product[428:396];
  wire signed [32:0] multiply_7_product_13 = multiply_7_product[461:429];
  wire signed [32:0] multiply_7_product_14 = multiply_7_product[494:462];
  wire signed [32:0] multiply_7_product_15 = multiply_7_product[527:495];
  wire signed [32:0] multiply_7_product_16 = multiply_7_product[560:528];
  wire signed [32:0] multiply_7_product_17 = multiply_7_product[593:561];
  wire signed [32:0] multiply_7_product_18 = multiply_7_product[626:594];
  wire signed [32:0] multiply_7_product_19 = multiply_7_product[659:627];
  wire signed [32:0] multiply_7_product_20 = multiply_7_product[692:660];
  wire signed [32:0] multiply_7_product_21 = multiply_7_product[725:693];
  wire signed [32:0] multiply_7_product_22 = multiply_7_product[758:726];
  wire signed [32:0] multiply_7_product_23 = multiply_7_product[791:759];
  wire signed [32:0] multiply_7_product_24 = multiply_7_product[824:792];
  wire signed [32:0] multiply_7_product_25 = multiply_7_product[857:825];
  wire signed [32:0] multiply_7_product_26 = multiply_7_product[890:858];
  wire signed [32:0] multiply_7_product_27 = multiply_7_product[923:891];
  wire signed [32:0] multiply_7_product_28 = multiply_7_product[956:924];
  wire signed [32:0] multiply_7_product_29 = multiply_7_product[989:957];
  wire signed [32:0] multiply_7_product_30 = multiply_7_product[1022:990];
  wire signed [32:0] multiply_7_product_31 = multiply_7_product[1055:1023];
  wire signed [32:0] multiply_7_product_32 = multiply_7_product[1088:1056];
  wire signed [32:0] multiply_7_product_33 = multiply_7_product[1121:1089];
  wire signed [32:0] multiply_7_product_34 = multiply_7_product[1154:1122];
  wire signed [32:0] multiply_7_product_35 = multiply_7_product[1187:1155];
  wire signed [32:0] multiply_7_product_36 = multiply_7_product[1220:1188];
  wire signed [32:0] multiply_7_product_37 = multiply_7_product[1253:1221];
  wire signed [32:0] multiply_7_product_38 = multiply_7_product[1286:1254];
  wire signed [32:0] multiply_7_product_39 = multiply_7_product[1319:1287];
  wire signed [32:0] multiply_7_product_40 = multiply_7_product[1352:1320];
  wire signed [32:0] multiply_7_product_41 = multiply_7_product[1385:1353];
  wire signed [32:0] multiply_7_product_42 = multiply_7_product[1418:1386];
  wire signed [32:0] multiply_7_product_43 = multiply_7_product[1451:1419];
  wire signed [32:0] multiply_7_product_44 = multiply_7_product[1484:1452];
  wire signed [32:0] multiply_7_product_45 = multiply_7_product[1517:1485];
  wire signed [32:0] multiply_7_product_46 = multiply_7_product[1550:1518];
  wire signed [32:0] multiply_7_product_47 = multiply_7_product[1583:1551];
  wire signed [32:0] multiply_7_product_48 = multiply_7_product[1616:1584];
  wire signed [32:0] multiply_7_product_49 = multiply_7_product[1649:1617];
  wire signed [32:0] multiply_7_product_50 = multiply_7_product[1682:1650];
  wire signed [32:0] multiply_7_product_51 = multiply_7_product[1715:1683];
  wire signed [32:0] multiply_7_product_52 = multiply_7_product[1748:1716];
  wire signed [32:0] multiply_7_product_53 = multiply_7_product[1781:1749];
  wire signed [32:0] multiply_7_product_54 = multiply_7_product[1814:1782];
  wire signed [32:0] multiply_7_product_55 = multiply_7_product[1847:1815];
  wire signed [32:0] multiply_7_product_56 = multiply_7_product[1880:1848];
  wire signed [32:0] multiply_7_product_57 = multiply_7_product[1913:1881];
  wire signed [32:0] multiply_7_product_58 = multiply_7_product[1946:1914];
  wire signed [32:0] multiply_7_product_59 = multiply_7_product[1979:1947];
  wire signed [32:0] multiply_7_product_60 = multiply_7_product[2012:1980];
  wire signed [32:0] multiply_7_product_61 = multiply_7_product[2045:2013];
  wire signed [32:0] multiply_7_product_62 = multiply_7_product[2078:2046];
  wire signed [32:0] multiply_7_product_63 = multiply_7_product[2111:2079];
  wire [1087:0] operand_8_operand;
  wire [2111:0] multiply_8_product;
  wire signed [32:0] multiply_8_product_0 = multiply_8_product[32:0];
  wire signed [32:0] multiply_8_product_1 = multiply_8_product[65:33];
  wire signed [32:0] multiply_8_product_2 = multiply_8_product[98:66];
  wire signed [32:0] multiply_8_product_3 = multiply_8_product[131:99];
  wire signed [32:0] multiply_8_product_4 = multiply_8_product[164:132];
  wire signed [32:0] multiply_8_product_5 = multiply_8_product[197:165];
  wire signed [32:0] multiply_8_product_6 = multiply_8_product[230:198];
  wire signed [32:0] multiply_8_product_7 = multiply_8_product[263:231];
  wire signed [32:0] multiply_8_product_8 = multiply_8_product[296:264];
  wire signed [32:0] multiply_8_product_9 = multiply_8_product[329:297];
  wire signed [32:0] multiply_8_product_10 = multiply_8_product[362:330];
  wire signed [32:0] multiply_8_product_11 = multiply_8_product[395:363];
  wire signed [32:0] multiply_8_product_12 = multiply_8_product[428:396];
  wire signed [32:0] multiply_8_product_13 = multiply_8_product[461:429];
  wire signed [32:0] multiply_8_product_14 = multiply_8_product[494:462];
  wire signed [32:0] multiply_8_product_15 = multiply_8_product[527:495];
  wire signed [32:0] multiply_8_product_16 = multiply_8_product[560:528];
  wire signed [32:0] multiply_8_product_17 = multiply_8_product[593:561];
  wire signed [32:0] multiply_8_product_18 = multiply_8_product[626:594];
  wire signed [32:0] multiply_8_product_19 = multiply_8_product[659:627];
  wire signed [32:0] multiply_8_product_20 = multiply_8_product[692:660];
  wire signed [32:0] multiply_8_product_21 = multiply_8_product[725:693];
  wire signed [32:0] multiply_8_product_22 = multiply_8_product[758:726];
  wire signed [32:0] multiply_8_product_23 = multiply_8_product[791:759];
  wire signed [32:0] multiply_8_product_24 = multiply_8_product[824:792];
  wire signed [32:0] multiply_8_product_25 = multiply_8_product[857:825];
  wire signed [32:0] multiply_8_product_26 = multiply_8_product[890:858];
  wire signed [32:0] multiply_8_product_27 = multiply_8_product[923:891];
  wire signed [32:0] multiply_8_product_28 = multiply_8_product[956:924];
  wire signed [32:0] multiply_8_product_29 = multiply_8_product[989:957];
  wire signed [32:0] multiply_8_product_30 = multiply_8_product[1022:990];
  wire signed [32:0] multiply_8_product_31 = multiply_8_product[1055:1023];
  wire signed [32:0] multiply_8_product_32 = multiply_8_product[1088:1056];
  wire signed [32:0] multiply_8_product_33 = multiply_8_product[1121:1089];
  wire signed [32:0] multiply_8_product_34 = multiply_8_product[1154:1122];
  wire signed [32:0] multiply_8_product_35 = multiply_8_product[1187:1155];
  wire signed [32:0] multiply_8_product_36 = multiply_8_product[1220:1188];
  wire signed [32:0] multiply_8_product_37 = multiply_8_product[1253:1221];
  wire signed [32:0] multiply_8_product_38 = multiply_8_product[1286:1254];
  wire signed [32:0] multiply_8_product_39 = multiply_8_product[1319:1287];
  wire signed [32:0] multiply_8_product_40 = multiply_8_product[1352:1320];
  wire signed [32:0] multiply_8_product_41 = multiply_8_product[1385:1353];
  wire signed [32:0] multiply_8_product_42 = multiply_8_product[1418:1386];
  wire signed [32:0] multiply_8_product_43 = multiply_8_product[1451:1419];
  wire signed [32:0] multiply_8_product_44 = multiply_8_product[1484:1452];
  wire signed [32:0] multiply_8_product_45 = multiply_8_product[1517:1485];
  wire signed [32:0] multiply_8_product_46 = multiply_8_product[1550:1518];
  wire signed [32:0] multiply_8_product_47 = multiply_8_product[1583:1551];
  wire signed [32:0] multiply_8_product_48 = multiply_8_product[1616:1584];
  wire signed [32:0] multiply_8_product_49 = multiply_8_product[1649:1617];
  wire signed [32:0] multiply_8_product_50 = multiply_8_product[1682:1650];
  wire signed [32:0] multiply_8_product_51 = multiply_8_product[1715:1683];
  wire signed [32:0] multiply_8_product_52 = multiply_8_product[1748:1716];
  wire signed [32:0] multiply_8_product_53 = multiply_8_product[1781:1749];
  wire signed [32:0] multiply_8_product_54 = multiply_8_product[1814:1782];
  wire signed [32:0] multiply_8_product_55 = multiply_8_product[1847:1815];
  wire signed [32:0] multiply_8_product_56 = multiply_8_product[1880:1848];
  wire signed [32:0] multiply_8_product_57 = multiply_8_product[1913:1881];
  wire signed [32:0] multiply_8_product_58 = multiply_8_product[1946:1914];
  wire signed [32:0] multiply_8_product_59 = multiply_8_product[1979:1947];
  wire signed [32:0] multiply_8_product_60 = multiply_8_product[2012:1980];
  wire signed [32:0] multiply_8_product_61 = multiply_8_product[2045:2013];
  wire signed [32:0] multiply_8_product_62 = multiply_8_product[2078:2046];
  wire signed [32:0] multiply_8_product_63 = multiply_8_product[2111:2079];
  wire [1087:0] operand_9_operand;
  wire [2111:0] multiply_9_product;
  wire signed [32:0] multiply_9_product_0 = multiply_9_product[32:0];
  wire signed [32:0] multiply_9_product_1 = multiply_9_product[65:33];
  wire signed [32:0] multiply_9_product_2 = multiply_9_product[98:66];
  wire signed [32:0] multiply_9_product_3 = multiply_9_product[131:99];
  wire signed [32:0] multiply_9_product_4 = multiply_9_product[164:132];
  wire signed [32:0] multiply_9_product_5 = multiply_9_product[197:165];
  wire signed [32:0] multiply_9_product_6 = multiply_9_product[230:198];
  wire signed [32:0] multiply_9_product_7 = multiply_9_product[263:231];
  wire signed [32:0] multiply_9_product_8 = multiply_9_product[296:264];
  wire signed [32:0] multiply_9_product_9 = multiply_9_product[329:297];
  wire signed [32:0] multiply_9_product_10 = multiply_9_product[362:330];
  wire signed [32:0] multiply_9_product_11 = multiply_9_product[395:363];
  wire signed [32:0] multiply_9_product_12 = multiply_9_product[428:396];
  wire signed [32:0] multiply_9_product_13 = multiply_9_product[461:429];
  wire signed [32:0] multiply_9_product_14 = multiply_9_product[494:462];
  wire signed [32:0] multiply_9_product_15 = multiply_9_product[527:495];
  wire signed [32:0] multiply_9_product_16 = multiply_9_product[560:528];
  wire signed [32:0] multiply_9_product_17 = multiply_9_product[593:561];
  wire signed [32:0] multiply_9_product_18 = multiply_9_product[626:594];
  wire signed [32:0] multiply_9_product_19 = multiply_9_product[659:627];
  wire signed [32:0] multiply_9_product_20 = multiply_9_product[692:660];
  wire signed [32:0] multiply_9_product_21 = multiply_9_product[725:693];
  wire signed [32:0] multiply_9_product_22 = multiply_9_product[758:726];
  wire signed [32:0] multiply_9_product_23 = multiply_9_product[791:759];
  wire signed [32:0] multiply_9_product_24 = multiply_9_product[824:792];
  wire signed [32:0] multiply_9_product_25 = multiply_9_product[857:825];
  wire signed [32:0] multiply_9_product_26 = multiply_9_product[890:858];
  wire signed [32:0] multiply_9_product_27 = multiply_9_product[923:891];
  wire signed [32:0] multiply_9_product_28 = multiply_9_product[956:924];
  wire signed [32:0] multiply_9_product_29 = multiply_9_product[989:957];
  wire signed [32:0] multiply_9_product_30 = multiply_9_product[1022:990];
  wire signed [32:0] multiply_9_product_31 = multiply_9_product[1055:1023];
  wire signed [32:0] multiply_9_product_32 = multiply_9_product[1088:1056];
  wire signed [32:0] multiply_9_product_33 = multiply_9_product[1121:1089];
  wire signed [32:0] multiply_9_product_34 = multiply_9_product[1154:1122];
  wire signed [32:0] multiply_9_product_35 = multiply_9_product[1187:1155];
  wire signed [32:0] multiply_9_product_36 = multiply_9_product[1220:1188];
  wire signed [32:0] multiply_9_product_37 = multiply_9_product[1253:1221];
  wire signed [32:0] multiply_9_product_38 = multiply_9_product[1286:1254];
  wire signed [32:0] multiply_9_product_39 = multiply_9_product[1319:1287];
  wire signed [32:0] multiply_9_product_40 = multiply_9_product[1352:1320];
  wire signed [32:0] multiply_9_product_41 = multiply_9_product[1385:1353];
  wire signed [32:0] multiply_9_product_42 = multiply_9_product[1418:1386];
  wire signed [32:0] multiply_9_product_43 = multiply_9_product[1451:1419];
  wire signed [32:0] multiply_9_product_44 = multiply_9_product[1484:1452];
  wire signed [32:0] multiply_9_product_45 = multiply_9_product[1517:1485];
  wire signed [32:0] multiply_9_product_46 = multiply_9_product[1550:1518];
  wire signed [32:0] multiply_9_product_47 = multiply_9_product[1583:1551];
  wire signed [32:0] multiply_9_product_48 = multiply_9_product[1616:1584];
  wire signed [32:0] multiply_9_product_49 = multiply_9_product[1649:1617];
  wire signed [32:0] multiply_9_product_50 = multiply_9_product[1682:1650];
  wire signed [32:0] multiply_9_product_51 = multiply_9_product[1715:1683];
  wire signed [32:0] multiply_9_product_52 = multiply_9_product[1748:1716];
  wire signed [32:0] multiply_9_product_53 = multiply_9_product[1781:1749];
  wire signed [32:0] multiply_9_product_54 = multiply_9_product[1814:1782];
  wire signed [32:0] multiply_9_product_55 = multiply_9_product[1847:1815];
  wire signed [32:0] multiply_9_product_56 = multiply_9_product[1880:1848];
  wire signed [32:0] multiply_9_product_57 = multiply_9_product[1913:1881];
  wire signed [32:0] multiply_9_product_58 = multiply_9_product[1946:1914];
  wire signed [32:0] multiply_9_product_59 = multiply_9_product[1979:1947];
  wire signed [32:0] multiply_9_product_60 = multiply_9_product[2012:1980];
  wire signed [32:0] multiply_9_product_61 = multiply_9_product[2045:2013];
  wire signed [32:0] multiply_9_product_62 = multiply_9_product[2078:2046];
  wire signed [32:0] multiply_9_product_63 = multiply_9_product[2111:2079];
  wire [1087:0] operand_10_operand;
  wire [2111:0] multiply_10_product;
  wire signed [32:0] multiply_10_product_0 = multiply_10_product[32:0];
  wire signed [32:0] multiply_10_product_1 = multiply_10_product[65:33];
  wire signed [32:0] multiply_10_product_2 = multiply_10_product[98:66];
  wire signed [32:0] multiply_10_product_3 = multiply_10_product[131:99];
  wire signed [32:0] multiply_10_product_4 = multiply_10_product[164:132];
  wire signed [32:0] multiply_10_product_5 = multiply_10_product[197:165];
  wire signed [32:0] multiply_10_product_6 = multiply_10_product[230:198];
  wire signed [32:0] multiply_10_product_7 = multiply_10_product[263:231];
  wire signed [32:0] multiply_10_product_8 = multiply_10_product[296:264];
  wire signed [32:0] multiply_10_product_9 = multiply_10_product[329:297];
  wire signed [32:0] multiply_10_product_10 = multiply_10_product[362:330];
  wire signed [32:0] multiply_10_product_11 = multiply_10_product[395:363];
  wire signed [32:0] multiply_10_product_12 = multiply_10_product[428:396];
  wire signed [32:0] multiply_10_product_13 = multiply_10_product[461:429];
  wire signed [32:0] multiply_10_product_14 = multiply_10_product[494:462];
  wire signed [32:0] multiply_10_product_15 = multiply_10_product[527:495];
  wire signed [32:0] multiply_10_product_16 = multiply_10_product[560:528];
  wire signed [32:0] multiply_10_product_17 = multiply_10_product[593:561];
  wire signed [32:0] multiply_10_product_18 = multiply_10_product[626:594];
  wire signed [32:0] multiply_10_product_19 = multiply_10_product[659:627];
  wire signed [32:0] multiply_10_product_20 = multiply_10_product[692:660];
  wire signed [32:0] multiply_10_product_21 = multiply_10_product[725:693];
  wire signed [32:0] multiply_10_product_22 = multiply_10_product[758:726];
  wire signed [32:0] multiply_10_product_23 = multiply_10_product[791:759];
  wire signed [32:0] multiply_10_product_24 = multiply_10_product[824:792];
  wire signed [32:0] multiply_10_product_25 = multiply_10_product[857:825];
  wire signed [32:0] multiply_10_product_26 = multiply_10_product[890:858];
  wire signed [32:0] multiply_10_product_27 = multiply_10_product[923:891];
  wire signed [32:0] multiply_10_product_28 = multiply_10_product[956:924];
  wire signed [32:0] multiply_10_product_29 = multiply_10_product[989:957];
  wire signed [32:0] multiply_10_product_30 = multiply_10_product[1022:990];
  wire signed [32:0] multiply_10_product_31 = multiply_10_product[1055:1023];
  wire signed [32:0] multiply_10_product_32 = multiply_10_product[1088:1056];
  wire signed [32:0] multiply_10_product_33 = multiply_10_product[1121:1089];
  wire signed [32:0] multiply_10_product_34 = multiply_10_product[1154:1122];
  wire signed [32:0] multiply_10_product_35 = multiply_10_product[1187:1155];
  wire signed [32:0] multiply_10_product_36 = multiply_10_product[1220:1188];
  wire signed [32:0] multiply_10_product_37 = multiply_10_product[1253:1221];
  wire signed [32:0] multiply_10_product_38 = multiply_10_product[1286:1254];
  wire signed [32:0] multiply_10_product_39 = multiply_10_product[1319:1287];
  wire signed [32:0] multiply_10_product_40 = multiply_10_product[1352:1320];
  wire signed [32:0] multiply_10_product_41 = multiply_10_product[1385:1353];
  wire signed [32:0] multiply_10_product_42 = multiply_10_product[1418:1386];
  wire signed [32:0] multiply_10_product_43 = multiply_10_product[1451:1419];
  wire signed [32:0] multiply_10_product_44 = multiply_10_product[1484:1452];
  wire signed [32:0] multiply_10_product_45 = multiply_10_product[1517:1485];
  wire signed [32:0] multiply_10_product_46 = multiply_10_product[1550:1518];
  wire signed [32:0] multiply_10_product_47 = multiply_10_product[1583:1551];
  wire signed [32:0] multiply_10_product_48 = multiply_10_product[1616:1584];
  wire signed [32:0] multiply_10_product_49 = multiply_10_product[1649:1617];
  wire signed [32:0] multiply_10_product_50 = multiply_10_product[1682:1650];
  wire signed [32:0] multiply_10_product_51 = multiply_10_product[1715:1683];
  wire signed [32:0] multiply_10_product_52 = multiply_10_product[1748:1716];
  wire signed [32:0] multiply_10_product_53 = multiply_10_product[1781:1749];
  wire signed [32:0] multiply_10_product_54 = multiply_10_product[1814:1782];
  wire signed [32:0] multiply_10_product_55 = multiply_10_product[1847:1815];
  wire signed [32:0] multiply_10_product_56 = multiply_10_product[1880:1848];
  wire signed [32:0] multiply_10_product_57 = multiply_10_product[1913:1881];
  wire signed [32:0] multiply_10_product_58 = multiply_10_product[1946:1914];
  wire signed [32:0] multiply_10_product_59 = multiply_10_product[1979:1947];
  wire signed [32:0] multiply_10_product_60 = multiply_10_product[2012:1980];
  wire signed [32:0] multiply_10_product_61 = multiply_10_product[2045:2013];
  wire signed [32:0] multiply_10_product_62 = multiply_10_product[2078:2046];
  wire signed [32:0] multiply_10_product_63 = multiply_10_product[2111:2079];
  wire [1087:0] operand_11_operand;
  wire [2111:0] multiply_11_product;
  wire signed [32:0] multiply_11_product_0 = multiply_11_product[32:0];
  wire signed [32:0] multiply_11_product_1 = multiply_11_product[65:33];
  wire signed [32:0] multiply_11_product_2 = multiply_11_product[98:66];
  wire signed [32:0] multiply_11_product_3 = multiply_11_product[131:99];
  wire signed [32:0] multiply_11_product_4 = multiply_11_product[164:132];
  wire signed [32:0] multiply_11_product_5 = multiply_11_product[197:165];
  wire signed [32:0] multiply_11_product_6 = multiply_11_product[230:198];
  wire signed [32:0] multiply_11_product_7 = multiply_11_product[263:231];
  wire signed [32:0] multiply_11_product_8 = multiply_11_product[296:264];
  wire signed [32:0] multiply_11_product_9 = multiply_11_product[329:297];
  wire signed [32:0] multiply_11_product_10 = multiply_11_product[362:330];
  wire signed [32:0] multiply_11_product_11 = multiply_11_product[395:363];
  wire signed [32:0] multiply_11_product_12 = multiply_11_product[428:396];
  wire signed [32:0] multiply_11_product_13 = multiply_11_product[461:429];
  wire signed [32:0] multiply_11_product_14 = multiply_11_product[494:462];
  wire signed [32:0] multiply_11_product_15 = multiply_11_product[527:495];
  wire signed [32:0] multiply_11_product_16 = multiply_11_product[560:528];
  wire signed [32:0] multiply_11_product_17 = multiply_11_product[593:561];
  wire signed [32:0] multiply_11_product_18 = multiply_11_product[626:594];
  wire signed [32:0] multiply_11_product_19 = multiply_11_product[659:627];
  wire signed [32:0] multiply_11_product_20 = multiply_11_product[692:660];
  wire signed [32:0] multiply_11_product_21 = multiply_11_product[725:693];
  wire signed [32:0] multiply_11_product_22 = multiply_11_product[758:726];
  wire signed [32:0] multiply_11_product_23 = multiply_11_product[791:759];
  wire signed [32:0] multiply_11_product_24 = multiply_11_product[824:792];
  wire signed [32:0] multiply_11_product_25 = multiply_11_product[857:825];
  wire signed [32:0] multiply_11_product_26 = multiply_11_product[890:858];
  wire signed [32:0] multiply_11_product_27 = multiply_11_product[923:891];
  wire signed [32:0] multiply_11_product_28 = multiply_11_product[956:924];
  wire signed [32:0] multiply_11_product_29 = multiply_11_product[989:957];
  wire signed [32:0] multiply_11_product_30 = multiply_11_product[1022:990];
  wire signed [32:0] multiply_11_product_31 = multiply_11_product[1055:1023];
  wire signed [32:0] multiply_11_product_32 = multiply_11_product[1088:1056];
  wire signed [32:0] multiply_11_product_33 = multiply_11_product[1121:1089];
  wire signed [32:0] multiply_11_product_34 = multiply_11_product[1154:1122];
  wire signed [32:0] multiply_11_product_35 = multiply_11_product[1187:1155];
  wire signed [32:0] multiply_11_product_36 = multiply_11_product[1220:1188];
  wire signed [32:0] multiply_11_product_37 = multiply_11_product[1253:1221];
  wire signed [32:0] multiply_11_product_38 = multiply_11_product[1286:1254];
  wire signed [32:0] multiply_11_product_39 = multiply_11_product[1319:1287];
  wire signed [32:0] multiply_11_product_40 = multiply_11_product[1352:1320];
  wire signed [32:0] multiply_11_product_41 = multiply_11_product[1385:1353];
  wire signed [32:0] multiply_11_product_42 = multiply_11_product[1418:1386];
  wire signed [32:0] multiply_11_product_43 = multiply_11_product[1451:1419];
  wire signed [32:0] multiply_11_product_44 = multiply_11_product[1484:1452];
  wire signed [32:0] multiply_11_product_45 = multiply_11_product[1517:1485];
  wire signed [32:0] multiply_11_product_46 = multiply_11_product[1550:1518];
  wire signed [32:0] multiply_11_product_47 = multiply_11_product[1583:1551];
  wire signed [32:0] multiply_11_product_48 = multiply_11_product[1616:1584];
  wire signed [32:0] multiply_11_product_49 = multiply_11_product[1649:1617];
  wire signed [32:0] multiply_11_product_50 = multiply_11_product[1682:1650];
  wire signed [32:0] multiply_11_product_51 = multiply_11_product[1715:1683];
  wire signed [32:0] multiply_11_product_52 = multiply_11_product[1748:1716];
  wire signed [32:0] multiply_11_product_53 = multiply_11_product[1781:1749];
  wire signed [32:0] multiply_11_product_54 = multiply_11_product[1814:1782];
  wire signed [32:0] multiply_11_product_55 = multiply_11_product[1847:1815];
  wire signed [32:0] multiply_11_product_56 = multiply_11_product[1880:1848];
  wire signed [32:0] multiply_11_product_57 = multiply_11_product[1913:1881];
  wire signed [32:0] multiply_11_product_58 = multiply_11_product[1946:1914];
  wire signed [32:0] multiply_11_product_59 = multiply_11_product[1979:1947];
  wire signed [32:0] multiply_11_product_60 = multiply_11_product[2012:1980];
  wire signed [32:0] multiply_11_product_61 = multiply_11_product[2045:2013];
  wire signed [32:0] multiply_11_product_62 = multiply_11_product[2078:2046];
  wire signed [32:0] multiply_11_product_63 = multiply_11_product[2111:2079];
  wire [1087:0] operand_12_operand;
  wire [2111:0] multiply_12_product;
  wire signed [32:0] multiply_12_product_0 = multiply_12_product[32:0];
  wire signed [32:0] multiply_12_product_1 = multiply_12_product[65:33];
  wire signed [32:0] multiply_12_product_2 = multiply_12_product[98:66];
  wire signed [32:0] multiply_12_product_3 = multiply_12_product[131:99];
  wire signed [32:0] multiply_12_product_4 = multiply_12_product[164:132];
  wire signed [32:0] multiply_12_product_5 = multiply_12_product[197:165];
  wire signed [32:0] multiply_12_product_6 = multiply_12_product[230:198];
  wire signed [32:0] multiply_12_product_7 = multiply_12_product[263:231];
  wire signed [32:0] multiply_12_product_8 = multiply_12_product[296:264];
  wire signed [32:0] multiply_12_product_9 = multiply_12_product[329:297];
  wire signed [32:0] multiply_12_product_10 = multiply_12_product[362:330];
  wire signed [32:0] multiply_12_product_11 = multiply_12_product[395:363];
  wire signed [32:0] multiply_12_product_12 = multiply_12_product[428:396];
  wire signed [32:0] multiply_12_product_13 = multiply_12_product[461:429];
  wire signed [32:0] multiply_12_product_14 = multiply_12_product[494:462];
  wire signed [32:0] multiply_12_product_15 = multiply_12_product[527:495];
  wire signed [32:0] multiply_12_product_16 = multiply_12_product[560:528];
  wire signed [32:0] multiply_12_product_17 = multiply_12_product[593:561];
  wire signed [32:0] multiply_12_product_18 = multiply_12_product[626:594];
  wire signed [32:0] multiply_12_product_19 = multiply_12_product[659:627];
  wire signed [32:0] multiply_12_product_20 = multiply_12_product[692:660];
  wire signed [32:0] multiply_12_product_21 = multiply_12_product[725:693];
  wire signed [32:0] multiply_12_product_22 = multiply_12_product[758:726];
  wire signed [32:0] multiply_12_product_23 = multiply_12_product[791:759];
  wire signed [32:0] multiply_12_product_24 = multiply_12_product[824:792];
  wire signed [32:0] multiply_12_product_25 = multiply_12_product[857:825];
  wire signed [32:0] multiply_12_product_26 = multiply_12_product[890:858];
  wire signed [32:0] multiply_12_product_27 = multiply_12_product[923:891];
  wire signed [32:0] multiply_12_product_28 = multiply_12_product[956:924];
  wire signed [32:0] multiply_12_product_29 = multiply_12_product[989:957];
  wire signed [32:0] multiply_12_product_30 = multiply_12_product[1022:990];
  wire signed [32:0] multiply_12_product_31 = multiply_12_product[1055:1023];
  wire signed [32:0] multiply_12_product_32 = multiply_12_product[1088:1056];
  wire signed [32:0] multiply_12_product_33 = multiply_12_product[1121:1089];
  wire signed [32:0] multiply_12_product_34 = multiply_12_product[1154:1122];
  wire signed [32:0] multiply_12_product_35 = multiply_12_product[1187:1155];
  wire signed [32:0] multiply_12_product_36 = multiply_12_product[1220:1188];
  wire signed [32:0] multiply_12_product_37 = multiply_12_product[1253:1221];
  wire signed [32:0] multiply_12_product_38 = multiply_12_product[1286:1254];
  wire signed [32:0] multiply_12_product_39 = multiply_12_product[1319:1287];
  wire signed [32:0] multiply_12_product_40 = multiply_12_product[1352:1320];
  wire signed [32:0] multiply_12_product_41 = multiply_12_product[1385:1353];
  wire signed [32:0] multiply_12_product_42 = multiply_12_product[1418:1386];
  wire signed [32:0] multiply_12_product_43 = multiply_12_product[1451:1419];
  wire signed [32:0] multiply_12_product_44 = multiply_12_product[1484:1452];
  wire signed [32:0] multiply_12_product_45 = multiply_12_product[1517:1485];
  wire signed [32:0] multiply_12_product_46 = multiply_12_product[1550:1518];
  wire signed [32:0] multiply_12_product_47 = multiply_12_product[1583:1551];
  wire signed [32:0] multiply_12_product_48 = multiply_12_product[1616:1584];
  wire signed [32:0] multiply_12_product_49 = multiply_12_product[1649:1617];
  wire signed [32:0] multiply_12_product_50 = multiply_12_product[1682:1650];
  wire signed [32:0] multiply_12_product_51 = multiply_12_product[1715:1683];
  wire signed [32:0] multiply_12_product_52 = multiply_12_product[1748:1716];
  wire signed [32:0] multiply_12_product_53 = multiply_12_product[1781:1749];
  wire signed [32:0] multiply_12_product_54 = multiply_12_product[1814:1782];
  wire signed [32:0] multiply_12_product_55 = multiply_12_product[1847:1815];
  wire signed [32:0] multiply_12_product_56 = multiply_12_product[1880:1848];
  wire signed [32:0] multiply_12_product_57 = multiply_12_product[1913:1881];
  wire signed [32:0] multiply_12_product_58 = multiply_12_product[1946:1914];
  wire signed [32:0] multiply_12_product_59 = multiply_12_product[1979:1947];
  wire signed [32:0] multiply_12_product_60 = multiply_12_product[2012:1980];
  wire signed [32:0] multiply_12_product_61 = multiply_12_product[2045:2013];
  wire signed [32:0] multiply_12_product_62 = multiply_12_product[2078:2046];
  wire signed [32:0] multiply_12_product_63 = multiply_12_product[2111:2079];
  wire [1087:0] operand_13_operand;
  wire [2111:0] multiply_13_product;
  wire signed [32:0] multiply_13_product_0 = multiply_13_product[32:0];
  wire signed [32:0] multiply_13_product_1 = multiply_13_product[65:33];
  wire signed [32:0] multiply_13_product_2 = multiply_13_product[98:66];
  wire signed [32:0] multiply_13_product_3 = multiply_13_product[131:99];
  wire signed [32:0] multiply_13_product_4 = multiply_13_product[164:132];
  wire signed [32:0] multiply_13_product_5 = multiply_13_product[197:165];
  wire signed [32:0] multiply_13_product_6 = multiply_13_product[230:198];
  wire signed [32:0] multiply_13_product_7 = multiply_13_product[263:231];
  wire signed [32:0] multiply_13_product_8 = multiply_13_product[296:264];
  wire signed [32:0] multiply_13_product_9 = multiply_13_product[329:297];
  wire signed [32:0] multiply_13_product_10 = multiply_13_product[362:330];
  wire signed [32:0] multiply_13_product_11 = multiply_13_product[395:363];
  wire signed [32:0] multiply_13_product_12 = multiply_13_product[428:396];
  wire signed [32:0] multiply_13_product_13 = multiply_13_product[461:429];
  wire signed [32:0] multiply_13_product_14 = multiply_13_product[494:462];
  wire signed [32:0] multiply_13_product_15 = multiply_13_product[527:495];
  wire signed [32:0] multiply_13_product_16 = multiply_13_product[560:528];
  wire signed [32:0] multiply_13_product_17 = multiply_13_product[593:561];
  wire signed [32:0] multiply_13_product_18 = multiply_13_product[626:594];
  wire signed [32:0] multiply_13_product_19 = multiply_13_product[659:627];
  wire signed [32:0] multiply_13_product_20 = multiply_13_product[692:660];
  wire signed [32:0] multiply_13_product_21 = multiply_13_product[725:693];
  wire signed [32:0] multiply_13_product_22 = multiply_13_product[758:726];
  wire signed [32:0] multiply_13_product_23 = multiply_13_product[791:759];
  wire signed [32:0] multiply_13_product_24 = multiply_13_product[824:792];
  wire signed [32:0] multiply_13_product_25 = multiply_13_product[857:825];
  wire signed [32:0] multiply_13_product_26 = multiply_13_product[890:858];
  wire signed [32:0] multiply_13_product_27 = multiply_13_product[923:891];
  wire signed [32:0] multiply_13_product_28 = multiply_13_product[956:924];
  wire signed [32:0] multiply_13_product_29 = multiply_13_product[989:957];
  wire signed [32:0] multiply_13_product_30 = multiply_13_product[1022:990];
  wire signed [32:0] multiply_13_product_31 = multiply_13_product[1055:1023];
  wire signed [32:0] multiply_13_product_32 = multiply_13_product[1088:1056];
  wire signed [32:0] multiply_13_product_33 = multiply_13_product[1121:1089];
  wire signed [32:0] multiply_13_product_34 = multiply_13_product[1154:1122];
  wire signed [32:0] multiply_13_product_35 = multiply_13_product[1187:1155];
  wire signed [32:0] multiply_13_product_36 = multiply_13_product[1220:1188];
  wire signed [32:0] multiply_13_product_37 = multiply_13_product[1253:1221];
  wire signed [32:0] multiply_13_product_38 = multiply_13_product[1286:1254];
  wire signed [32:0] multiply_13_product_39 = multiply_13_product[1319:1287];
  wire signed [32:0] multiply_13_product_40 = multiply_13_product[1352:1320];
  wire signed [32:0] multiply_13_product_41 = multiply_13_product[1385:1353];
  wire signed [32:0] multiply_13_product_42 = multiply_13_product[1418:1386];
  wire signed [32:0] multiply_13_product_43 = multiply_13_product[1451:1419];
  wire signed [32:0] multiply_13_product_44 = multiply_13_product[1484:1452];
  wire signed [32:0] multiply_13_product_45 = multiply_13_product[1517:1485];
  wire signed [32:0] multiply_13_product_46 = multiply_13_product[1550:1518];
  wire signed [32:0] multiply_13_product_47 = multiply_13_product[1583:1551];
  wire signed [32:0] multiply_13_product_48 = multiply_13_product[1616:1584];
  wire signed [32:0] multiply_13_product_49 = multiply_13_product[1649:1617];
  wire signed [32:0] multiply_13_product_50 = multiply_13_product[1682:1650];
  wire signed [32:0] multiply_13_product_51 = multiply_13_product[1715:1683];
  wire signed [32:0] multiply_13_product_52 = multiply_13_product[1748:1716];
  wire signed [32:0] multiply_13_product_53 = multiply_13_product[1781:1749];
  wire signed [32:0] multiply_13_product_54 = multiply_13_product[1814:1782];
  wire signed [32:0] multiply_13_product_55 = multiply_13_product[1847:1815];
  wire signed [32:0] multiply_13_product_56 = multiply_13_product[1880:1848];
  wire signed [32:0] multiply_13_product_57 = multiply_13_product[1913:1881];
  wire signed [32:0] multiply_13_product_58 = multiply_13_product[1946:1914];
  wire signed [32:0] multiply_13_product_59 = multiply_13_product[1979:1947];
  wire signed [32:0] multiply_13_product_60 = multiply_13_product[2012:1980];
  wire signed [32:0] multiply_13_product_61 = multiply_13_product[2045:2013];
  wire signed [32:0] multiply_13_product_62 = multiply_13_product[2078:2046];
  wire signed [32:0] multiply_13_product_63 = multiply_13_product[2111:2079];
  wire [1087:0] operand_14_operand;
  wire [2111:0] multiply_14_product;
  wire signed [32:0] multiply_14_product_0 = multiply_14_product[32:0];
  wire signed [32:0] multiply_14_product_1 = multiply_14_product[65:33];
  wire signed [32:0] multiply_14_product_2 = multiply_14_product[98:66];
  wire signed [32:0] multiply_14_product_3 = multiply_14_product[131:99];
  wire signed [32:0] multiply_14_product_4 = multiply_14_product[164:132];
  wire signed [32:0] multiply_14_product_5 = multiply_14_product[197:165];
  wire signed [32:0] multiply_14_product_6 = multiply_14_product[230:198];
  wire signed [32:0] multiply_14_product_7 = multiply_14_product[263:231];
  wire signed [32:0] multiply_14_product_8 = multiply_14_product[296:264];
  wire signed [32:0] multiply_14_product_9 = multiply_14_product[329:297];
  wire signed [32:0] multiply_14_product_10 = multiply_14_product[362:330];
  wire signed [32:0] multiply_14_product_11 = multiply_14_product[395:363];
  wire signed [32:0] multiply_14_product_12 = multiply_14_product[428:396];
  wire signed [32:0] multiply_14_product_13 = multiply_14_product[461:429];
  wire signed [32:0] multiply_14_product_14 = multiply_14_product[494:462];
  wire signed [32:0] multiply_14_product_15 = multiply_14_product[527:495];
  wire signed [32:0] multiply_14_product_16 = multiply_14_product[560:528];
  wire signed [32:0] multiply_14_product_17 = multiply_14_product[593:561];
  wire signed [32:0] multiply_14_product_18 = multiply_14_product[626:594];
  wire signed [32:0] multiply_14_product_19 = multiply_14_product[659:627];
  wire signed [32:0] multiply_14_product_20 = multiply_14_product[692:660];
  wire signed [32:0] multiply_14_product_21 = multiply_14_product[725:693];
  wire signed [32:0] multiply_14_product_22 = multiply_14_product[758:726];
  wire signed [32:0] multiply_14_product_23 = multiply_14_product[791:759];
  wire signed [32:0] multiply_14_product_24 = multiply_14_product[824:792];
  wire signed [32:0] multiply_14_product_25 = multiply_14_product[857:825];
  wire signed [32:0] multiply_14_product_26 = multiply_14_product[890:858];
  wire signed [32:0] multiply_14_product_27 = multiply_14_product[923:891];
  wire signed [32:0] multiply_14_product_28 = multiply_14_product[956:924];
  wire signed [32:0] multiply_14_product_29 = multiply_14_product[989:957];
  wire signed [32:0] multiply_14_product_30 = multiply_14_product[1022:990];
  wire signed [32:0] multiply_14_product_31 = multiply_14_product[1055:1023];
  wire signed [32:0] multiply_14_product_32 = multiply_14_product[1088:1056];
  wire signed [32:0] multiply_14_product_33 = multiply_14_product[1121:1089];
  wire signed [32:0] multiply_14_product_34 = multiply_14_product[1154:1122];
  wire signed [32:0] multiply_14_product_35 = multiply_14_product[1187:1155];
  wire signed [32:0] multiply_14_product_36 = multiply_14_product[1220:1188];
  wire signed [32:0] multiply_14_product_37 = multiply_14_product[1253:1221];
  wire signed [32:0] multiply_14_product_38 = multiply_14_product[1286:1254];
  wire signed [32:0] multiply_14_product_39 = multiply_14_product[1319:1287];
  wire signed [32:0] multiply_14_product_40 = multiply_14_product[1352:1320];
  wire signed [32:0] multiply_14_product_41 = multiply_14_product[1385:1353];
  wire signed [32:0] multiply_14_product_42 = multiply_14_product[1418:1386];
  wire signed [32:0] multiply_14_product_43 = multiply_14_product[1451:1419];
  wire signed [32:0] multiply_14_product_44 = multiply_14_product[1484:1452];
  wire signed [32:0] multiply_14_product_45 = multiply_14_product[1517:1485];
  wire signed [32:0] multiply_14_product_46 = multiply_14_product[1550:1518];
  wire signed [32:0] multiply_14_product_47 = multiply_14_product[1583:1551];
  wire signed [32:0] multiply_14_product_48 = multiply_14_product[1616:1584];
  wire signed [32:0] multiply_14_product_49 = multiply_14_product[1649:1617];
  wire signed [32:0] multiply_14_product_50 = multiply_14_product[1682:1650];
  wire signed [32:0] multiply_14_product_51 = multiply_14_product[1715:1683];
  wire signed [32:0] multiply_14_product_52 = multiply_14_product[1748:1716];
  wire signed [32:0] multiply_14_product_53 = multiply_14_product[1781:1749];
  wire signed [32:0] multiply_14_product_54 = multiply_14_product[1814:1782];
  wire signed [32:0] multiply_14_product_55 = multiply_14_product[1847:1815];
  wire signed [32:0] multiply_14_product_56 = multiply_14_product[1880:1848];
  wire signed [32:0] multiply_14_product_57 = multiply_14_product[1913:1881];
  wire signed [32:0] multiply_14_product_58 = multiply_14_product[1946:1914];
  wire signed [32:0] multiply_14_product_59 = multiply_14_product[1979:1947];
  wire signed [32:0] multiply_14_product_60 = multiply_14_product[2012:1980];
  wire signed [32:0] multiply_14_product_61 = multiply_14_product[2045:2013];
  wire signed [32:0] multiply_14_product_62 = multiply_14_product[2078:2046];
  wire signed [32:0] multiply_14_product_63 = multiply_14_product[2111:2079];
  wire [1087:0] operand_15_operand;
  wire [2111:0] multiply_15_product;
  wire signed [32:0] multiply_15_product_0 = multiply_15_product[32:0];
  wire signed [32:0] multiply_15_product_1 = multiply_15_product[65:33];
  wire signed [32:0] multiply_15_product_2 = multiply_15_product[98:66];
  wire signed [32:0] multiply_15_product_3 = multiply_15_product[131:99];
  wire signed [32:0] multiply_15_product_4 = multiply_15_product[164:132];
  wire signed [32:0] multiply_15_product_5 = multiply_15_product[197:165];
  wire signed [32:0] multiply_15_product_6 = multiply_15_product[230:198];
  wire signed [32:0] multiply_15_product_7 = multiply_15_product[263:231];
  wire signed [32:0] multiply_15_product_8 = multiply_15_product[296:264];
  wire signed [32:0] multiply_15_product_9 = multiply_15_product[329:297];
  wire signed [32:0] multiply_15_product_10 = multiply_15_product[362:330];
  wire signed [32:0] multiply_15_product_11 = multiply_15_product[395:363];
  wire signed [32:0] multiply_15_product_12 = multiply_15_product[428:396];
  wire signed [32:0] multiply_15_product_13 = multiply_15_product[461:429];
  wire signed [32:0] multiply_15_product_14 = multiply_15_product[494:462];
  wire signed [32:0] multiply_15_product_15 = multiply_15_product[527:495];
  wire signed [32:0] multiply_15_product_16 = multiply_15_product[560:528];
  wire signed [32:0] multiply_15_product_17 = multiply_15_product[593:561];
  wire signed [32:0] multiply_15_product_18 = multiply_15_product[626:594];
  wire signed [32:0] multiply_15_product_19 = multiply_15_product[659:627];
  wire signed [32:0] multiply_15_product_20 = multiply_15_product[692:660];
  wire signed [32:0] multiply_15_product_21 = multiply_15_product[725:693];
  wire signed [32:0] multiply_15_product_22 = multiply_15_product[758:726];
  wire signed [32:0] multiply_15_product_23 = multiply_15_product[791:759];
  wire signed [32:0] multiply_15_product_24 = multiply_15_product[824:792];
  wire signed [32:0] multiply_15_product_25 = multiply_15_product[857:825];
  wire signed [32:0] multiply_15_product_26 = multiply_15_product[890:858];
  wire signed [32:0] multiply_15_product_27 = multiply_15_product[923:891];
  wire signed [32:0] multiply_15_product_28 = multiply_15_product[956:924];
  wire signed [32:0] multiply_15_product_29 = multiply_15_product[989:957];
  wire signed [32:0] multiply_15_product_30 = multiply_15_product[1022:990];
  wire signed [32:0] multiply_15_product_31 = multiply_15_product[1055:1023];
  wire signed [32:0] multiply_15_product_32 = multiply_15_product[1088:1056];
  wire signed [32:0] multiply_15_product_33 = multiply_15_product[1121:1089];
  wire signed [32:0] multiply_15_product_34 = multiply_15_product[1154:1122];
  wire signed [32:0] multiply_15_product_35 = multiply_15_product[1187:1155];
  wire signed [32:0] multiply_15_product_36 = multiply_15_product[1220:1188];
  wire signed [32:0] multiply_15_product_37 = multiply_15_product[1253:1221];
  wire signed [32:0] multiply_15_product_38 = multiply_15_product[1286:1254];
  wire signed [32:0] multiply_15_product_39 = multiply_15_product[1319:1287];
  wire signed [32:0] multiply_15_product_40 = multiply_15_product[1352:1320];
  wire signed [32:0] multiply_15_product_41 = multiply_15_product[1385:1353];
  wire signed [32:0] multiply_15_product_42 = multiply_15_product[1418:1386];
  wire signed [32:0] multiply_15_product_43 = multiply_15_product[1451:1419];
  wire signed [32:0] multiply_15_product_44 = multiply_15_product[1484:1452];
  wire signed [32:0] multiply_15_product_45 = multiply_15_product[1517:1485];
  wire signed [32:0] multiply_15_product_46 = multiply_15_product[1550:1518];
  wire signed [32:0] multiply_15_product_47 = multiply_15_product[1583:1551];
  wire signed [32:0] multiply_15_product_48 = multiply_15_product[1616:1584];
  wire signed [32:0] multiply_15_product_49 = multiply_15_product[1649:1617];
  wire signed [32:0] multiply_15_product_50 = multiply_15_product[1682:1650];
  wire signed [32:0] multiply_15_product_51 = multiply_15_product[1715:1683];
  wire signed [32:0] multiply_15_product_52 = multiply_15_product[1748:1716];
  wire signed [32:0] multiply_15_product_53 = multiply_15_product[1781:1749];
  wire signed [32:0] multiply_15_product_54 = multiply_15_product[1814:1782];
  wire signed [32:0] multiply_15_product_55 = multiply_15_product[1847:1815];
  wire signed [32:0] multiply_15_product_56 = multiply_15_product[1880:1848];
  wire signed [32:0] multiply_15_product_57 = multiply_15_product[1913:1881];
  wire signed [32:0] multiply_15_product_58 = multiply_15_product[1946:1914];
  wire signed [32:0] multiply_15_product_59 = multiply_15_product[1979:1947];
  wire signed [32:0] multiply_15_product_60 = multiply_15_product[2012:1980];
  wire signed [32:0] multiply_15_product_61 = multiply_15_product[2045:2013];
  wire signed [32:0] multiply_15_product_62 = multiply_15_product[2078:2046];
  wire signed [32:0] multiply_15_product_63 = multiply_15_product[2111:2079];
  wire net_in_ready;
  wire [2559:0] net_score_acc;
  wire [2559:0] net_row_acc;
  wire net_ready = net_in_ready;
  wire front_advance = net_ready | ~front_valid_1;
  always @(posedge clk) begin
    if (rst) front_valid_1 <= 1'b0;
    else if (front_advance) front_valid_1 <= in_valid;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_mode <= in_mode;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_groups_0 <= in_groups_0;
  end
  always @(posedge clk) begin
    if (front_advance) front_1_last <= in_last;
  end
  operand_l64_s4_o17 operand_0 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_48, in_scalar_32, in_scalar_16, in_scalar_0}),
    .operand(operand_0_operand)
  );
  multiply_l64_o17 multiply_0 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_63, in_bank_62, in_bank_61, in_bank_60, in_bank_59, in_bank_58, in_bank_57,
    in_bank_56, in_bank_55, in_bank_54, in_bank_53, in_bank_52, in_bank_51, in_bank_50,
    in_bank_49, in_bank_48, in_bank_47, in_bank_46, in_bank_45, in_bank_44, in_bank_43,
    in_bank_42, in_bank_41, in_bank_40, in_bank_39, in_bank_38, in_bank_37, in_bank_36,
    in_bank_35, in_bank_34, in_bank_33, in_bank_32, in_bank_31, in_bank_30, in_bank_29,
    in_bank_28, in_bank_27, in_bank_26, in_bank_25, in_bank_24, in_bank_23, in_bank_22,
    in_bank_21, in_bank_20, in_bank_19, in_bank_18, in_bank_17, in_bank_16, in_bank_15,
    in_bank_14, in_bank_13, in_bank_12, in_bank_11, in_bank_10, in_bank_9, in_bank_8, in_bank_7,
    in_bank_6, in_bank_5, in_bank_4, in_bank_3, in_bank_2, in_bank_1, in_bank_0}),
    .operand(operand_0_operand),
    .product(multiply_0_product)
  );
  operand_l64_s4_o17 operand_1 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_49, in_scalar_33, in_scalar_17, in_scalar_1}),
    .operand(operand_1_operand)
  );
  multiply_l64_o17 multiply_1 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_127, in_bank_126, in_bank_125, in_bank_124, in_bank_123, in_bank_122, in_bank_121,
    in_bank_120, in_bank_119, in_bank_118, in_bank_117, in_bank_116, in_bank_115, in_bank_114,
    in_bank_113, in_bank_112, in_bank_111, in_bank_110, in_bank_109, in_bank_108, in_bank_107,
    in_bank_106, in_bank_105, in_bank_104, in_bank_103, in_bank_102, in_bank_101, in_bank_100,
    in_bank_99, in_bank_98, in_bank_97, in_bank_96, in_bank_95, in_bank_94, in_bank_93,
    in_bank_92, in_bank_91, in_bank_90, in_bank_89, in_bank_88, in_bank_87, in_bank_86,
    in_bank_85, in_bank_84, in_bank_83, in_bank_82, in_bank_81, in_bank_80, in_bank_79,
    in_bank_78, in_bank_77, in_bank_76, in_bank_75, in_bank_74, in_bank_73, in_bank_72,
    in_bank_71, in_bank_70, in_bank_69, in_bank_68, in_bank_67, in_bank_66, in_bank_65,
    in_bank_64}),
    .operand(operand_1_operand),
    .product(multiply_1_product)
  );
  operand_l64_s4_o17 operand_2 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_50, in_scalar_34, in_scalar_18, in_scalar_2}),
    .operand(operand_2_operand)
  );
  multiply_l64_o17 multiply_2 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_191, in_bank_190, in_bank_189, in_bank_188, in_bank_187, in_bank_186, in_bank_185,
    in_bank_184, in_bank_183, in_bank_182, in_bank_181, in_bank_180, in_bank_179, in_bank_178,
    in_bank_177, in_bank_176, in_bank_175, in_bank_174, in_bank_173, in_bank_172, in_bank_171,
    in_bank_170, in_bank_169, in_bank_168, in_bank_167, in_bank_166, in_bank_165, in_bank_164,
    in_bank_163, in_bank_162, in_bank_161, in_bank_160, in_bank_159, in_bank_158, in_bank_157,
    in_bank_156, in_bank_155, in_bank_154, in_bank_153, in_bank_152, in_bank_151, in_bank_150,
    in_bank_149, in_bank_148, in_bank_147, in_bank_146, in_bank_145, in_bank_144, in_bank_143,
    in_bank_142, in_bank_141, in_bank_140, in_bank_139, in_bank_138, in_bank_137, in_bank_136,
    in_bank_135, in_bank_134, in_bank_133, in_bank_132, in_bank_131, in_bank_130, in_bank_129,
    in_bank_128}),
    .operand(operand_2_operand),
    .product(multiply_2_product)
  );
  operand_l64_s4_o17 operand_3 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_51, in_scalar_35, in_scalar_19, in_scalar_3}),
    .operand(operand_3_operand)
  );
  multiply_l64_o17 multiply_3 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_255, in_bank_254, in_bank_253, in_bank_252, in_bank_251, in_bank_250, in_bank_249,
    in_bank_248, in_bank_247, in_bank_246, in_bank_245, in_bank_244, in_bank_243, in_bank_242,
    in_bank_241, in_bank_240, in_bank_239, in_bank_238, in_bank_237, in_bank_236, in_bank_235,
    in_bank_234, in_bank_233, in_bank_232, in_bank_231, in_bank_230, in_bank_229, in_bank_228,
    in_bank_227, in_bank_226, in_bank_225, in_bank_224, in_bank_223, in_bank_222, in_bank_221,
    in_bank_220, in_bank_219, in_bank_218, in_bank_217, in_bank_216, in_bank_215, in_bank_214,
    in_bank_213, in_bank_212, in_bank_211, in_bank_210, in_bank_209, in_bank_208, in_bank_207,
    in_bank_206, in_bank_205, in_bank_204, in_bank_203, in_bank_202, in_bank_201, in_bank_200,
    in_bank_199, in_bank_198, in_bank_197, in_bank_196, in_bank_195, in_bank_194, in_bank_193,
    in_bank_192}),
    .operand(operand_3_operand),
    .product(multiply_3_product)
  );
  operand_l64_s4_o17 operand_4 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_52, in_scalar_36, in_scalar_20, in_scalar_4}),
    .operand(operand_4_operand)
  );
  multiply_l64_o17 multiply_4 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_319, in_bank_318, in_bank_317, in_bank_316, in_bank_315, in_bank_314, in_bank_313,
    in_bank_312, in_bank_311, in_bank_310, in_bank_309, in_bank_308, in_bank_307, in_bank_306,
    in_bank_305, in_bank_304, in_bank_303, in_bank_302, in_bank_301, in_bank_300, in_bank_299,
    in_bank_298, in_bank_297, in_bank_296, in_bank_295, in_bank_294, in_bank_293, in_bank_292,
    in_bank_291, in_bank_290, in_bank_289, in_bank_288, in_bank_287, in_bank_286, in_bank_285,
    in_bank_284, in_bank_283, in_bank_282, in_bank_281, in_bank_280, in_bank_279, in_bank_278,
    in_bank_277, in_bank_276, in_bank_275, in_bank_274, in_bank_273, in_bank_272, in_bank_271,
    in_bank_270, in_bank_269, in_bank_268, in_bank_267, in_bank_266, in_bank_265, in_bank_264,
    in_bank_263, in_bank_262, in_bank_261, in_bank_260, in_bank_259, in_bank_258, in_bank_257,
    in_bank_256}),
    .operand(operand_4_operand),
    .product(multiply_4_product)
  );
  operand_l64_s4_o17 operand_5 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_53, in_scalar_37, in_scalar_21, in_scalar_5}),
    .operand(operand_5_operand)
  );
  multiply_l64_o17 multiply_5 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_383, in_bank_382, in_bank_381, in_bank_380, in_bank_379, in_bank_378, in_bank_377,
    in_bank_376, in_bank_375, in_bank_374, in_bank_373, in_bank_372, in_bank_371, in_bank_370,
    in_bank_369, in_bank_368, in_bank_367, in_bank_366, in_bank_365, in_bank_364, in_bank_363,
    in_bank_362, in_bank_361, in_bank_360, in_bank_359, in_bank_358, in_bank_357, in_bank_356,
    in_bank_355, in_bank_354, in_bank_353, in_bank_352, in_bank_351, in_bank_350, in_bank_349,
    in_bank_348, in_bank_347, in_bank_346, in_bank_345, in_bank_344, in_bank_343, in_bank_342,
    in_bank_341, in_bank_340, in_bank_339, in_bank_338, in_bank_337, in_bank_336, in_bank_335,
    in_bank_334, in_bank_333, in_bank_332, in_bank_331, in_bank_330, in_bank_329, in_bank_328,
    in_bank_327, in_bank_326, in_bank_325, in_bank_324, in_bank_323, in_bank_322, in_bank_321,
    in_bank_320}),
    .operand(operand_5_operand),
    .product(multiply_5_product)
  );
  operand_l64_s4_o17 operand_6 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_54, in_scalar_38, in_scalar_22, in_scalar_6}),
    .operand(operand_6_operand)
  );
  multiply_l64_o17 multiply_6 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_447, in_bank_446, in_bank_445, in_bank_444, in_bank_443, in_bank_442, in_bank_441,
    in_bank_440, in_bank_439, in_bank_438, in_bank_437, in_bank_436, in_bank_435, in_bank_434,
    in_bank_433, in_bank_432, in_bank_431, in_bank_430, in_bank_429, in_bank_428, in_bank_427,
    in_bank_426, in_bank_425, in_bank_424, in_bank_423, in_bank_422, in_bank_421, in_bank_420,
    in_bank_419, in_bank_418, in_bank_417, in_bank_416, in_bank_415, in_bank_414, in_bank_413,
    in_bank_412, in_bank_411, in_bank_410, in_bank_409, in_bank_408, in_bank_407, in_bank_406,
    in_bank_405, in_bank_404, in_bank_403, in_bank_402, in_bank_401, in_bank_400, in_bank_399,
    in_bank_398, in_bank_397, in_bank_396, in_bank_395, in_bank_394, in_bank_393, in_bank_392,
    in_bank_391, in_bank_390, in_bank_389, in_bank_388, in_bank_387, in_bank_386, in_bank_385,
    in_bank_384}),
    .operand(operand_6_operand),
    .product(multiply_6_product)
  );
  operand_l64_s4_o17 operand_7 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_55, in_scalar_39, in_scalar_23, in_scalar_7}),
    .operand(operand_7_operand)
  );
  multiply_l64_o17 multiply_7 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_511, in_bank_510, in_bank_509, in_bank_508, in_bank_507, in_bank_506, in_bank_505,
    in_bank_504, in_bank_503, in_bank_502, in_bank_501, in_bank_500, in_bank_499, in_bank_498,
    in_bank_497, in_bank_496, in_bank_495, in_bank_494, in_bank_493, in_bank_492, in_bank_491,
    in_bank_490, in_bank_489, in_bank_488, in_bank_487, in_bank_486, in_bank_485, in_bank_484,
    in_bank_483, in_bank_482, in_bank_481, in_bank_480, in_bank_479, in_bank_478, in_bank_477,
    in_bank_476, in_bank_475, in_bank_474, in_bank_473, in_bank_472, in_bank_471, in_bank_470,
    in_bank_469, in_bank_468, in_bank_467, in_bank_466, in_bank_465, in_bank_464, in_bank_463,
    in_bank_462, in_bank_461, in_bank_460, in_bank_459, in_bank_458, in_bank_457, in_bank_456,
    in_bank_455, in_bank_454, in_bank_453, in_bank_452, in_bank_451, in_bank_450, in_bank_449,
    in_bank_448}),
    .operand(operand_7_operand),
    .product(multiply_7_product)
  );
  operand_l64_s4_o17 operand_8 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_56, in_scalar_40, in_scalar_24, in_scalar_8}),
    .operand(operand_8_operand)
  );
  multiply_l64_o17 multiply_8 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_575, in_bank_574, in_bank_573, in_bank_572, in_bank_571, in_bank_570, in_bank_569,
    in_bank_568, in_bank_567, in_bank_566, in_bank_565, in_bank_564, in_bank_563, in_bank_562,
    in_bank_561, in_bank_560, in_bank_559, in_bank_558, in_bank_557, in_bank_556, in_bank_555,
    in_bank_554, in_bank_553, in_bank_552, in_bank_551, in_bank_550, in_bank_549, in_bank_548,
    in_bank_547, in_bank_546, in_bank_545, in_bank_544, in_bank_543, in_bank_542, in_bank_541,
    in_bank_540, in_bank_539, in_bank_538, in_bank_537, in_bank_536, in_bank_535, in_bank_534,
    in_bank_533, in_bank_532, in_bank_531, in_bank_530, in_bank_529, in_bank_528, in_bank_527,
    in_bank_526, in_bank_525, in_bank_524, in_bank_523, in_bank_522, in_bank_521, in_bank_520,
    in_bank_519, in_bank_518, in_bank_517, in_bank_516, in_bank_515, in_bank_514, in_bank_513,
    in_bank_512}),
    .operand(operand_8_operand),
    .product(multiply_8_product)
  );
  operand_l64_s4_o17 operand_9 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_57, in_scalar_41, in_scalar_25, in_scalar_9}),
    .operand(operand_9_operand)
  );
  multiply_l64_o17 multiply_9 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_639, in_bank_638, in_bank_637, in_bank_636, in_bank_635, in_bank_634, in_bank_633,
    in_bank_632, in_bank_631, in_bank_630, in_bank_629, in_bank_628, in_bank_627, in_bank_626,
    in_bank_625, in_bank_624, in_bank_623, in_bank_622, in_bank_621, in_bank_620, in_bank_619,
    in_bank_618, in_bank_617, in_bank_616, in_bank_615, in_bank_614, in_bank_613, in_bank_612,
    in_bank_611, in_bank_610, in_bank_609, in_bank_608, in_bank_607, in_bank_606, in_bank_605,
    in_bank_604, in_bank_603, in_bank_602, in_bank_601, in_bank_600, in_bank_599, in_bank_598,
    in_bank_597, in_bank_596, in_bank_595, in_bank_594, in_bank_593, in_bank_592, in_bank_591,
    in_bank_590, in_bank_589, in_bank_588, in_bank_587, in_bank_586, in_bank_585, in_bank_584,
    in_bank_583, in_bank_582, in_bank_581, in_bank_580, in_bank_579, in_bank_578, in_bank_577,
    in_bank_576}),
    .operand(operand_9_operand),
    .product(multiply_9_product)
  );
  operand_l64_s4_o17 operand_10 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_58, in_scalar_42, in_scalar_26, in_scalar_10}),
    .operand(operand_10_operand)
  );
  multiply_l64_o17 multiply_10 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_703, in_bank_702, in_bank_701, in_bank_700, in_bank_699, in_bank_698, in_bank_697,
    in_bank_696, in_bank_695, in_bank_694, in_bank_693, in_bank_692, in_bank_691, in_bank_690,
    in_bank_689, in_bank_688, in_bank_687, in_bank_686, in_bank_685, in_bank_684, in_bank_683,
    in_bank_682, in_bank_681, in_bank_680, in_bank_679, in_bank_678, in_bank_677, in_bank_676,
    in_bank_675, in_bank_674, in_bank_673, in_bank_672, in_bank_671, in_bank_670, in_bank_669,
    in_bank_668, in_bank_667, in_bank_666, in_bank_665, in_bank_664, in_bank_663, in_bank_662,
    in_bank_661, in_bank_660, in_bank_659, in_bank_658, in_bank_657, in_bank_656, in_bank_655,
    in_bank_654, in_bank_653, in_bank_652, in_bank_651, in_bank_650, in_bank_649, in_bank_648,
    in_bank_647, in_bank_646, in_bank_645, in_bank_644, in_bank_643, in_bank_642, in_bank_641,
    in_bank_640}),
    .operand(operand_10_operand),
    .product(multiply_10_product)
  );
  operand_l64_s4_o17 operand_11 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_59, in_scalar_43, in_scalar_27, in_scalar_11}),
    .operand(operand_11_operand)
  );
  multiply_l64_o17 multiply_11 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_767, in_bank_766, in_bank_765, in_bank_764, in_bank_763, in_bank_762, in_bank_761,
    in_bank_760, in_bank_759, in_bank_758, in_bank_757, in_bank_756, in_bank_755, in_bank_754,
    in_bank_753, in_bank_752, in_bank_751, in_bank_750, in_bank_749, in_bank_748, in_bank_747,
    in_bank_746, in_bank_745, in_bank_744, in_bank_743, in_bank_742, in_bank_741, in_bank_740,
    in_bank_739, in_bank_738, in_bank_737, in_bank_736, in_bank_735, in_bank_734, in_bank_733,
    in_bank_732, in_bank_731, in_bank_730, in_bank_729, in_bank_728, in_bank_727, in_bank_726,
    in_bank_725, in_bank_724, in_bank_723, in_bank_722, in_bank_721, in_bank_720, in_bank_719,
    in_bank_718, in_bank_717, in_bank_716, in_bank_715, in_bank_714, in_bank_713, in_bank_712,
    in_bank_711, in_bank_710, in_bank_709, in_bank_708, in_bank_707, in_bank_706, in_bank_705,
    in_bank_704}),
    .operand(operand_11_operand),
    .product(multiply_11_product)
  );
  operand_l64_s4_o17 operand_12 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_60, in_scalar_44, in_scalar_28, in_scalar_12}),
    .operand(operand_12_operand)
  );
  multiply_l64_o17 multiply_12 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_831, in_bank_830, in_bank_829, in_bank_828, in_bank_827, in_bank_826, in_bank_825,
    in_bank_824, in_bank_823, in_bank_822, in_bank_821, in_bank_820, in_bank_819, in_bank_818,
    in_bank_817, in_bank_816, in_bank_815, in_bank_814, in_bank_813, in_bank_812, in_bank_811,
    in_bank_810, in_bank_809, in_bank_808, in_bank_807, in_bank_806, in_bank_805, in_bank_804,
    in_bank_803, in_bank_802, in_bank_801, in_bank_800, in_bank_799, in_bank_798, in_bank_797,
    in_bank_796, in_bank_795, in_bank_794, in_bank_793, in_bank_792, in_bank_791, in_bank_790,
    in_bank_789, in_bank_788, in_bank_787, in_bank_786, in_bank_785, in_bank_784, in_bank_783,
    in_bank_782, in_bank_781, in_bank_780, in_bank_779, in_bank_778, in_bank_777, in_bank_776,
    in_bank_775, in_bank_774, in_bank_773, in_bank_772, in_bank_771, in_bank_770, in_bank_769,
    in_bank_768}),
    .operand(operand_12_operand),
    .product(multiply_12_product)
  );
  operand_l64_s4_o17 operand_13 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_61, in_scalar_45, in_scalar_29, in_scalar_13}),
    .operand(operand_13_operand)
  );
  multiply_l64_o17 multiply_13 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_895, in_bank_894, in_bank_893, in_bank_892, in_bank_891, in_bank_890, in_bank_889,
    in_bank_888, in_bank_887, in_bank_886, in_bank_885, in_bank_884, in_bank_883, in_bank_882,
    in_bank_881, in_bank_880, in_bank_879, in_bank_878, in_bank_877, in_bank_876, in_bank_875,
    in_bank_874, in_bank_873, in_bank_872, in_bank_871, in_bank_870, in_bank_869, in_bank_868,
    in_bank_867, in_bank_866, in_bank_865, in_bank_864, in_bank_863, in_bank_862, in_bank_861,
    in_bank_860, in_bank_859, in_bank_858, in_bank_857, in_bank_856, in_bank_855, in_bank_854,
    in_bank_853, in_bank_852, in_bank_851, in_bank_850, in_bank_849, in_bank_848, in_bank_847,
    in_bank_846, in_bank_845, in_bank_844, in_bank_843, in_bank_842, in_bank_841, in_bank_840,
    in_bank_839, in_bank_838, in_bank_837, in_bank_836, in_bank_835, in_bank_834, in_bank_833,
    in_bank_832}),
    .operand(operand_13_operand),
    .product(multiply_13_product)
  );
  operand_l64_s4_o17 operand_14 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_62, in_scalar_46, in_scalar_30, in_scalar_14}),
    .operand(operand_14_operand)
  );
  multiply_l64_o17 multiply_14 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_959, in_bank_958, in_bank_957, in_bank_956, in_bank_955, in_bank_954, in_bank_953,
    in_bank_952, in_bank_951, in_bank_950, in_bank_949, in_bank_948, in_bank_947, in_bank_946,
    in_bank_945, in_bank_944, in_bank_943, in_bank_942, in_bank_941, in_bank_940, in_bank_939,
    in_bank_938, in_bank_937, in_bank_936, in_bank_935, in_bank_934, in_bank_933, in_bank_932,
    in_bank_931, in_bank_930, in_bank_929, in_bank_928, in_bank_927, in_bank_926, in_bank_925,
    in_bank_924, in_bank_923, in_bank_922, in_bank_921, in_bank_920, in_bank_919, in_bank_918,
    in_bank_917, in_bank_916, in_bank_915, in_bank_914, in_bank_913, in_bank_912, in_bank_911,
    in_bank_910, in_bank_909, in_bank_908, in_bank_907, in_bank_906, in_bank_905, in_bank_904,
    in_bank_903, in_bank_902, in_bank_901, in_bank_900, in_bank_899, in_bank_898, in_bank_897,
    in_bank_896}),
    .operand(operand_14_operand),
    .product(multiply_14_product)
  );
  operand_l64_s4_o17 operand_15 (
    .mode(in_mode),
    .groups(in_groups),
    .row(in_row),
    .scalar({in_scalar_63, in_scalar_47, in_scalar_31, in_scalar_15}),
    .operand(operand_15_operand)
  );
  multiply_l64_o17 multiply_15 (
    .clk(clk),
    .advance(front_advance),
    .bank({in_bank_1023, in_bank_1022, in_bank_1021, in_bank_1020, in_bank_1019, in_bank_1018,
    in_bank_1017, in_bank_1016, in_bank_1015, in_bank_1014, in_bank_1013, in_bank_1012,
    in_bank_1011, in_bank_1010, in_bank_1009, in_bank_1008, in_bank_1007, in_bank_1006,
    in_bank_1005, in_bank_1004, in_bank_1003, in_bank_1002, in_bank_1001, in_bank_1000,
    in_bank_999, in_bank_998, in_bank_997, in_bank_996, in_bank_995, in_bank_994, in_bank_993,
    in_bank_992, in_bank_991, in_bank_990, in_bank_989, in_bank_988, in_bank_987, in_bank_986,
    in_bank_985, in_bank_984, in_bank_983, in_bank_982, in_bank_981, in_bank_980, in_bank_979,
    in_bank_978, in_bank_977, in_bank_976, in_bank_975, in_bank_974, in_bank_973, in_bank_972,
    in_bank_971, in_bank_970, in_bank_969, in_bank_968, in_bank_967, in_bank_966, in_bank_965,
    in_bank_964, in_bank_963, in_bank_962, in_bank_961, in_bank_960}),
    .operand(operand_15_operand),
    .product(multiply_15_product)
  );
  adder_net_proc16_la64_s4_prod33_accb40_accumulate_le2 net (
    .clk(clk),
    .rst(rst),
    .in_valid(front_valid_1),
    .in_mode(front_1_mode),
    .in_groups(front_1_groups_0),
    .in_last(front_1_last),
    .in_product({multiply_15_product_63, multiply_15_product_62, multiply_15_product_61, multiply_15_product_60,
    multiply_15_product_59, multiply_15_product_58, multiply_15_product_57, multiply_15_product_56,
    multiply_15_product_55, multiply_15_product_54, multiply_15_product_53, multiply_15_product_52,
    multiply_15_product_51, multiply_15_product_50, multiply_15_product_49, multiply_15_product_48,
    multiply_15_product_47, multiply_15_product_46, multiply_15_product_45, multiply_15_product_44,
    multiply_15_product_43, multiply_15_product_42, multiply_15_product_41, multiply_15_product_40,
    multiply_15_product_39, multiply_15_product_38, multiply_15_product_37, multiply_15_product_36,
    multiply_15_product_35, multiply_15_product_34, multiply_15_product_33, multiply_15_product_32,
    multiply_15_product_31, multiply_15_product_30, multiply_15_product_29, multiply_15_product_28,
    multiply_15_product_27, multiply_15_product_26, multiply_15_product_25, multiply_15_product_24,
    multiply_15_product_23, multiply_15_product_22, multiply_15_product_21, multiply_15_product_20,
    multiply_15_product_19, multiply_15_product_18, multiply_15_product_17, multiply_15_product_16,
    multiply_15_product_15, multiply_15_product_14, multiply_15_product_13, multiply_15_product_12,
    multiply_15_product_11, multiply_15_product_10, multiply_15_product_9, multiply_15_product_8,
    multiply_15_product_7, multiply_15_product_6, multiply_15_product_5, multiply_15_product_4,
    multiply_15_product_3, multiply_15_product_2, multiply_15_product_1, multiply_15_product_0,
    multiply_14_product_63, multiply_14_product_62, multiply_14_product_61, multiply_14_product_60,
    multiply_14_product_59, multiply_14_product_58, multiply_14_product_57, multiply_14_product_56,
    multiply_14_product_55, multiply_14_product_54, multiply_14_product_53, multiply_14_product_52,
    multiply_14_product_51, multiply_14_product_50, multiply_14_product_49, multiply_14_product_48,
    multiply_14_product_47, multiply_14_product_46, multiply_14_product_45, multiply_14_product_44,
    multiply_14_product_43, multiply_14_product_42, multiply_14_product_41, multiply_14_product_40,
    multiply_14_product_39, multiply_14_product_38, multiply_14_product_37, multiply_14_product_36,
    multiply_14_product_35, multiply_14_product_34, multiply_14_product_33, multiply_14_product_32,
    multiply_14_product_31, multiply_14_product_30, multiply_14_product_29, multiply_14_product_28,
    multiply_14_product_27, multiply_14_product_26, multiply_14_product_25, multiply_14_product_24,
    multiply_14_product_23, multiply_14_product_22, multiply_14_product_21, multiply_14_product_20,
    multiply_14_product_19, multiply_14_product_18, multiply_14_product_17, multiply_14_product_16,
    multiply_14_product_15, multiply_14_product_14, multiply_14_product_13, multiply_14_product_12,
    multiply_14_product_11, multiply_14_product_10, multiply_14_product_9, multiply_14_product_8,
    multiply_14_product_7, multiply_14_product_6, multiply_14_product_5, multiply_14_product_4,
    multiply_14_product_3, multiply_14_product_2, multiply_14_product_1, multiply_14_product_0,
    multiply_13_product_63, multiply_13_product_62, multiply_13_product_61, multiply_13_product_60,
    multiply_13_product_59, multiply_13_product_58, multiply_13_product_57, multiply_13_product_56,
    multiply_13_product_55, multiply_13_product_54, multiply_13_product_53, multiply_13_product_52,
    multiply_13_product_51, multiply_13_product_50, multiply_13_product_49, multiply_13_product_48,
    multiply_13_product_47, multiply_13_product_46, multiply_13_product_45, multiply_13_product_44,
    multiply_13_product_43, multiply_13_product_42, multiply_13_product_41, multiply_13_product_40,
    multiply_13_product_39, multiply_13_product_38, multiply_13_product_37, multiply_13_product_36,
    multiply_13_product_35, multiply_13_product_34, multiply_13_product_33, multiply_13_product_32,
    multiply_13_product_31, multiply_13_product_30, multiply_13_product_29, multiply_13_product_28,
    multiply_13_product_27, multiply_13_product_26, multiply_13_product_25, multiply_13_product_24,
    multiply_13_product_23, multiply_13_product_22, multiply_13_product_21, multiply_13_product_20,
    multiply_13_product_19, multiply_13_product_18, multiply_13_product_17, multiply_13_product_16,
    multiply_13_product_15, multiply_13_product_14, multiply_13_product_13, multiply_13_product_12,
    multiply_13_product_11, multiply_13_product_10, multiply_13_product_9, multiply_13_product_8,
    multiply_13_product_7, multiply_13_product_6, multiply_13_product_5, multiply_13_product_4,
    multiply_13_product_3, multiply_13_product_2, multiply_13_product_1, multiply_13_product_0,
    multiply_12_product_63, multiply_12_product_62, multiply_12_product_61, multiply_12_product_60,
    multiply_12_product_59, multiply_12_product_58, multiply_12_product_57, multiply_12_product_56,
    multiply_12_product_55, multiply_12_product_54, multiply_12_product_53, multiply_12_product_52,
    multiply_12_product_51, multiply_12_product_50, multiply_12_product_49, multiply_12_product_48,
    multiply_12_product_47, multiply_12_product_46, multiply_12_product_45, multiply_12_product_44,
    multiply_12_product_43, multiply_12_product_42, multiply_12_product_41, multiply_12_product_40,
    multiply_12_product_39, multiply_12_product_38, multiply_12_product_37, multiply_12_product_36,
    multiply_12_product_35, multiply_12_product_34, multiply_12_product_33, multiply_12_product_32,
    multiply_12_product_31, multiply_12_product_30, multiply_12_product_29, multiply_12_product_28,
    multiply_12_product_27, multiply_12_product_26, multiply_12_product_25, multiply_12_product_24,
    multiply_12_product_23, multiply_12_product_22, multiply_12_product_21, multiply_12_product_20,
    multiply_12_product_19, multiply_12_product_18, multiply_12_product_17, multiply_12_product_16,
    multiply_12_product_15, multiply_12_product_14, multiply_12_product_13, multiply_12_product_12,
    multiply_12_product_11, multiply_12_product_10, multiply_12_product_9, multiply_12_product_8,
    multiply_12_product_7, multiply_12_product_6, multiply_12_product_5, multiply_12_product_4,
    multiply_12_product_3, multiply_12_product_2, multiply_12_product_1, multiply_12_product_0,
    multiply_11_product_63, multiply_11_product_62, multiply_11_product_61, multiply_11_product_60,
    multiply_11_product_59, multiply_11_product_58, multiply_11_product_57, multiply_11_product_56,
    multiply_11_product_55, multiply_11_product_54, multiply_11_product_53, multiply_11_product_52,
    multiply_11_product_51, multiply_11_product_50, multiply_11_product_49, multiply_11_product_48,
    multiply_11_product_47, multiply_11_product_46, multiply_11_product_45, multiply_11_product_44,
    multiply_11_product_43, multiply_11_product_42, multiply_11_product_41, multiply_11_product_40,
    multiply_11_product_39, multiply_11_product_38, multiply_11_product_37, multiply_11_product_36,
    multiply_11_product_35, multiply_11_product_34, multiply_11_product_33, multiply_11_product_32,
    multiply_11_product_31, multiply_11_product_30, multiply_11_product_29, multiply_11_product_28,
    multiply_11_product_27, multiply_11_product_26, multiply_11_product_25, multiply_11_product_24,
    multiply_11_product_23, multiply_11_product_22, multiply_11_product_21, multiply_11_product_20,
    multiply_11_product_19, multiply_11_product_18, multiply_11_product_17, multiply_11_product_16,
    multiply_11_product_15, multiply_11_product_14, multiply_11_product_13, multiply_11_product_12,
    multiply_11_product_11, multiply_11_product_10, multiply_11_product_9, multiply_11_product_8,
    multiply_11_product_7, multiply_11_product_6, multiply_11_product_5, multiply_11_product_4,
    multiply_11_product_3, multiply_11_product_2, multiply_11_product_1, multiply_11_product_0,
    multiply_10_product_63, multiply_10_product_62, multiply_10_product_61, multiply_10_product_60,
    multiply_10_product_59, multiply_10_product_58, multiply_10_product_57, multiply_10_product_56,
    multiply_10_product_55, multiply_10_product_54, multiply_10_product_53, multiply_10_product_52,
    multiply_10_product_51, multiply_10_product_50, multiply_10_product_49, multiply_10_product_48,
    multiply_10_product_47, multiply_10_product_46, multiply_10_product_45, multiply_10_product_44,
    multiply_10_product_43, multiply_10_product_42, multiply_10_product_41, multiply_10_product_40,
    multiply_10_product_39, multiply_10_product_38, multiply_10_product_37, multiply_10_product_36,
    multiply_10_product_35, multiply_10_product_34, multiply_10_product_33, multiply_10_product_32,
    multiply_10_product_31, multiply_10_product_30, multiply_10_product_29, multiply_10_product_28,
    multiply_10_product_27, multiply_10_product_26, multiply_10_product_25, multiply_10_product_24,
    multiply_10_product_23, multiply_10_product_22, multiply_10_product_21, multiply_10_product_20,
    multiply_10_product_19, multiply_10_product_18, multiply_10_product_17, multiply_10_product_16,
    multiply_10_product_15, multiply_10_product_14, multiply_10_product_13, multiply_10_product_12,
    multiply_10_product_11, multiply_10_product_10, multiply_10_product_9, multiply_10_product_8,
    multiply_10_product_7, multiply_10_product_6, multiply_10_product_5, multiply_10_product_4,
    multiply_10_product_3, multiply_10_product_2, multiply_10_product_1, multiply_10_product_0,
    multiply_9_product_63, multiply_9_product_62, multiply_9_product_61, multiply_9_product_60,
    multiply_9_product_59, multiply_9_product_58, multiply_9_product_57, multiply_9_product_56,
    multiply_9_product_55, multiply_9_product_54, multiply_9_product_53, multiply_9_product_52,
    multiply_9_product_51, multiply_9_product_50, multiply_9_product_49, multiply_9_product_48,
    multiply_9_product_47, multiply_9_product_46, multiply_9_product_45, multiply_9_product_44,
    multiply_9_product_43, multiply_9_product_42, multiply_9_product_41, multiply_9_product_40,
    multiply_9_product_39, multiply_9_product_38, multiply_9_product_37, multiply_9_product_36,
    multiply_9_product_35, multiply_9_product_34, multiply_9_product_33, multiply_9_product_32,
    multiply_9_product_31, multiply_9_product_30, multiply_9_product_29, multiply_9_product_28,
    multiply_9_product_27, multiply_9_product_26, multiply_9_product_25, multiply_9_product_24,
    multiply_9_product_23, multiply_9_product_22, multiply_9_product_21, multiply_9_product_20,
    multiply_9_product_19, multiply_9_product_18, multiply_9_product_17, multiply_9_product_16,
    multiply_9_product_15, multiply_9_product_14, multiply_9_product_13, multiply_9_product_12,
    multiply_9_product_11, multiply_9_product_10, multiply_9_product_9, multiply_9_product_8,
    multiply_9_product_7, multiply_9_product_6, multiply_9_product_5, multiply_9_product_4,
    multiply_9_product_3, multiply_9_product_2, multiply_9_product_1, multiply_9_product_0,
    multiply_8_product_63, multiply_8_product_62, multiply_8_product_61, multiply_8_product_60,
    multiply_8_product_59, multiply_8_product_58, multiply_8_product_57, multiply_8_product_56,
    multiply_8_product_55, multiply_8_product_54, multiply_8_product_53, multiply_8_product_52,
    multiply_8_product_51, multiply_8_product_50, multiply_8_product_49, multiply_8_product_48,
    multiply_8_product_47, multiply_8_product_46, multiply_8_product_45, multiply_8_product_44,
    multiply_8_product_43, multiply_8_product_42, multiply_8_product_41, multiply_8_product_40,
    multiply_8_product_39, multiply_8_product_38, multiply_8_product_37, multiply_8_product_36,
    multiply_8_product_35, multiply_8_product_34, multiply_8_product_33, multiply_8_product_32,
    multiply_8_product_31, multiply_8_product_30, multiply_8_product_29, multiply_8_product_28,
    multiply_8_product_27, multiply_8_product_26, multiply_8_product_25, multiply_8_product_24,
    multiply_8_product_23, multiply_8_product_22, multiply_8_product_21, multiply_8_product_20,
    multiply_8_product_19, multiply_8_product_18, multiply_8_product_17, multiply_8_product_16,
    multiply_8_product_15, multiply_8_product_14, multiply_8_product_13, multiply_8_product_12,
    multiply_8_product_11, multiply_8_product_10, multiply_8_product_9, multiply_8_product_8,
    multiply_8_product_7, multiply_8_product_6, multiply_8_product_5, multiply_8_product_4,
    multiply_8_product_3, multiply_8_product_2, multiply_8_product_1, multiply_8_product_0,
    multiply_7_product_63, multiply_7_product_62, multiply_7_product_61, multiply_7_product_60,
    multiply_7_product_59, multiply_7_product_58, multiply_7_product_57, multiply_7_product_56,
    multiply_7_product_55, multiply_7_product_54, multiply_7_product_53, multiply_7_product_52,
    multiply_7_product_51, multiply_7_product_50, multiply_7_product_49, multiply_7_product_48,
    multiply_7_product_47, multiply_7_product_46, multiply_7_product_45, multiply_7_product_44,
    multiply_7_product_43, multiply_7_product_42, multiply_7_product_41, multiply_7_product_40,
    multiply_7_product_39, multiply_7_product_38, multiply_7_product_37, multiply_7_product_36,
    multiply_7_product_35, multiply_7_product_34, multiply_7_product_33, multiply_7_product_32,
    multiply_7_product_31, multiply_7_product_30, multiply_7_product_29, multiply_7_product_28,
    multiply_7_product_27, multiply_7_product_26, multiply_7_product_25, multiply_7_product_24,
    multiply_7_product_23, multiply_7_product_22, multiply_7_product_21, multiply_7_product_20,
    multiply_7_product_19, multiply_7_product_18, multiply_7_product_17, multiply_7_product_16,
    multiply_7_product_15, multiply_7_product_14, multiply_7_product_13, multiply_7_product_12,
    multiply_7_product_11, multiply_7_product_10, multiply_7_product_9, multiply_7_product_8,
    multiply_7_product_7, multiply_7_product_6, multiply_7_product_5, multiply_7_product_4,
    multiply_7_product_3, multiply_7_product_2, multiply_7_product_1, multiply_7_product_0,
    multiply_6_product_63, multiply_6_product_62, multiply_6_product_61, multiply_6_product_60,
    multiply_6_product_59, multiply_6_product_58, multiply_6_product_57, multiply_6_product_56,
    multiply_6_product_55, multiply_6_product_54, multiply_6_product_53, multiply_6_product_52,
    multiply_6_product_51, multiply_6_product_50, multiply_6_product_49, multiply_6_product_48,
    multiply_6_product_47, multiply_6_product_46, multiply_6_product_45, multiply_6_product_44,
    multiply_6_product_43, multiply_6_product_42, multiply_6_product_41, multiply_6_product_40,
    multiply_6_product_39, multiply_6_product_38, multiply_6_product_37, multiply_6_product_36,
    multiply_6_product_35, multiply_6_product_34, multiply_6_product_33, multiply_6_product_32,
    multiply_6_product_31, multiply_6_product_30, multiply_6_product_29, multiply_6_product_28,
    multiply_6_product_27, multiply_6_product_26, multiply_6_product_25, multiply_6_product_24,
    multiply_6_product_23, multiply_6_product_22, multiply_6_product_21, multiply_6_product_20,
    multiply_6_product_19, multiply_6_product_18, multiply_6_product_17, multiply_6_product_16,
    multiply_6_product_15, multiply_6_product_14, multiply_6_product_13, multiply_6_product_12,
    multiply_6_product_11, multiply_6_product_10, multiply_6_product_9, multiply_6_product_8,
    multiply_6_product_7, multiply_6_product_6, multiply_6_product_5, multiply_6_product_4,
    multiply_6_product_3, multiply_6_product_2, multiply_6_product_1, multiply_6_product_0,
    multiply_5_product_63, multiply_5_product_62, multiply_5_product_61, multiply_5_product_60,
    multiply_5_product_59, multiply_5_product_58, multiply_5_product_57, multiply_5_product_56,
    multiply_5_product_55, multiply_5_product_54, multiply_5_product_53, multiply_5_product_52,
    multiply_5_product_51, multiply_5_product_50, multiply_5_product_49, multiply_5_product_48,
    multiply_5_product_47, multiply_5_product_46, multiply_5_product_45, multiply_5_product_44,
    multiply_5_product_43, multiply_5_product_42, multiply_5_product_41, multiply_5_product_40,
    multiply_5_product_39, multiply_5_product_38, multiply_5_product_37, multiply_5_product_36,
    multiply_5_product_35, multiply_5_product_34, multiply_5_product_33, multiply_5_product_32,
    multiply_5_product_31, multiply_5_product_30, multiply_5_product_29, multiply_5_product_28,
    multiply_5_product_27, multiply_5_product_26, multiply_5_product_25, multiply_5_product_24,
    multiply_5_product_23, multiply_5_product_22, multiply_5_product_21, multiply_5_product_20,
    multiply_5_product_19, multiply_5_product_18, multiply_5_product_17, multiply_5_product_16,
    multiply_5_product_15, multiply_5_product_14, multiply_5_product_13, multiply_5_product_12,
    multiply_5_product_11, multiply_5_product_10, multiply_5_product_9, multiply_5_product_8,
    multiply_5_product_7, multiply_5_product_6, multiply_5_product_5, multiply_5_product_4,
    multiply_5_product_3, multiply_5_product_2, multiply_5_product_1, multiply_5_product_0,
    multiply_4_product_63, multiply_4_product_62, multiply_4_product_61, multiply_4_product_60,
    multiply_4_product_59, multiply_4_product_58, multiply_4_product_57, multiply_4_product_56,
    multiply_4_product_55, multiply_4_product_54, multiply_4_product_53, multiply_4_product_52,
    multiply_4_product_51, multiply_4_product_50, multiply_4_product_49, multiply_4_product_48,
    multiply_4_product_47, multiply_4_product_46, multiply_4_product_45, multiply_4_product_44,
    multiply_4_product_43, multiply_4_product_42, multiply_4_product_41, multiply_4_product_40,
    multiply_4_product_39, multiply_4_product_38, multiply_4_product_37, multiply_4_product_36,
    multiply_4_product_35, multiply_4_product_34, multiply_4_product_33, multiply_4_product_32,
    multiply_4_product_31, multiply_4_product_30, multiply_4_product_29, multiply_4_product_28,
    multiply_4_product_27, multiply_4_product_26, multiply_4_product_25, multiply_4_product_24,
    multiply_4_product_23, multiply_4_product_22, multiply_4_product_21, multiply_4_product_20,
    multiply_4_product_19, multiply_4_product_18, multiply_4_product_17, multiply_4_product_16,
    multiply_4_product_15, multiply_4_product_14, multiply_4_product_13, multiply_4_product_12,
    multiply_4_product_11, multiply_4_product_10, multiply_4_product_9, multiply_4_product_8,
    multiply_4_product_7, multiply_4_product_6, multiply_4_product_5, multiply_4_product_4,
    multiply_4_product_3, multiply_4_product_2, multiply_4_product_1, multiply_4_product_0,
    multiply_3_product_63, multiply_3_product_62, multiply_3_product_61, multiply_3_product_60,
    multiply_3_product_59, multiply_3_product_58, multiply_3_product_57, multiply_3_product_56,
    multiply_3_product_55, multiply_3_product_54, multiply_3_product_53, multiply_3_product_52,
    multiply_3_product_51, multiply_3_product_50, multiply_3_product_49, multiply_3_product_48,
    multiply_3_product_47, multiply_3_product_46, multiply_3_product_45, multiply_3_product_44,
    multiply_3_product_43, multiply_3_product_42, multiply_3_product_41, multiply_3_product_40,
    multiply_3_product_39, multiply_3_product_38, multiply_3_product_37, multiply_3_product_36,
    multiply_3_product_35, multiply_3_product_34, multiply_3_product_33, multiply_3_product_32,
    multiply_3_product_31, multiply_3_product_30, multiply_3_product_29, multiply_3_product_28,
    multiply_3_product_27, multiply_3_product_26, multiply_3_product_25, multiply_3_product_24,
    multiply_3_product_23, multiply_3_product_22, multiply_3_product_21, multiply_3_product_20,
    multiply_3_product_19, multiply_3_product_18, multiply_3_product_17, multiply_3_product_16,
    multiply_3_product_15, multiply_3_product_14, multiply_3_product_13, multiply_3_product_12,
    multiply_3_product_11, multiply_3_product_10, multiply_3_product_9, multiply_3_product_8,
    multiply_3_product_7, multiply_3_product_6, multiply_3_product_5, multiply_3_product_4,
    multiply_3_product_3, multiply_3_product_2, multiply_3_product_1, multiply_3_product_0,
    multiply_2_product_63, multiply_2_product_62, multiply_2_product_61, multiply_2_product_60,
    multiply_2_product_59, multiply_2_product_58, multiply_2_product_57, multiply_2_product_56,
    multiply_2_product_55, multiply_2_product_54, multiply_2_product_53, multiply_2_product_52,
    multiply_2_product_51, multiply_2_product_50, multiply_2_product_49, multiply_2_product_48,
    multiply_2_product_47, multiply_2_product_46, multiply_2_product_45, multiply_2_product_44,
    multiply_2_product_43, multiply_2_product_42, multiply_2_product_41, multiply_2_product_40,
    multiply_2_product_39, multiply_2_product_38, multiply_2_product_37, multiply_2_product_36,
    multiply_2_product_35, multiply_2_product_34, multiply_2_product_33, multiply_2_product_32,
    multiply_2_product_31, multiply_2_product_30, multiply_2_product_29, multiply_2_product_28,
    multiply_2_product_27, multiply_2_product_26, multiply_2_product_25, multiply_2_product_24,
    multiply_2_product_23, multiply_2_product_22, multiply_2_product_21, multiply_2_product_20,
    multiply_2_product_19, multiply_2_product_18, multiply_2_product_17, multiply_2_product_16,
    multiply_2_product_15, multiply_2_product_14, multiply_2_product_13, multiply_2_product_12,
    multiply_2_product_11, multiply_2_product_10, multiply_2_product_9, multiply_2_product_8,
    multiply_2_product_7, multiply_2_product_6, multiply_2_product_5, multiply_2_product_4,
    multiply_2_product_3, multiply_2_product_2, multiply_2_product_1, multiply_2_product_0,
    multiply_1_product_63, multiply_1_product_62, multiply_1_product_61, multiply_1_product_60,
    multiply_1_product_59, multiply_1_product_58, multiply_1_product_57, multiply_1_product_56,
    multiply_1_product_55, multiply_1_product_54, multiply_1_product_53, multiply_1_product_52,
    multiply_1_product_51, multiply_1_product_50, multiply_1_product_49, multiply_1_product_48,
    multiply_1_product_47, multiply_1_product_46, multiply_1_product_45, multiply_1_product_44,
    multiply_1_product_43, multiply_1_product_42, multiply_1_product_41, multiply_1_product_40,
    multiply_1_product_39, multiply_1_product_38, multiply_1_product_37, multiply_1_product_36,
    multiply_1_product_35, multiply_1_product_34, multiply_1_product_33, multiply_1_product_32,
    multiply_1_product_31, multiply_1_product_30, multiply_1_product_29, multiply_1_product_28,
    multiply_1_product_27, multiply_1_product_26, multiply_1_product_25, multiply_1_product_24,
    multiply_1_product_23, multiply_1_product_22, multiply_1_product_21, multiply_1_product_20,
    multiply_1_product_19, multiply_1_product_18, multiply_1_product_17, multiply_1_product_16,
    multiply_1_product_15, multiply_1_product_14, multiply_1_product_13, multiply_1_product_12,
    multiply_1_product_11, multiply_1_product_10, multiply_1_product_9, multiply_1_product_8,
    multiply_1_product_7, multiply_1_product_6, multiply_1_product_5, multiply_1_product_4,
    multiply_1_product_3, multiply_1_product_2, multiply_1_product_1, multiply_1_product_0,
    multiply_0_product_63, multiply_0_product_62, multiply_0_product_61, multiply_0_product_60,
    multiply_0_product_59, multiply_0_product_58, multiply_0_product_57, multiply_0_product_56,
    multiply_0_product_55, multiply_0_product_54, multiply_0_product_53, multiply_0_product_52,
    multiply_0_product_51, multiply_0_product_50, multiply_0_product_49, multiply_0_product_48,
    multiply_0_product_47, multiply_0_product_46, multiply_0_product_45, multiply_0_product_44,
    multiply_0_product_43, multiply_0_product_42, multiply_0_product_41, multiply_0_product_40,
    multiply_0_product_39, multiply_0_product_38, multiply_0_product_37, multiply_0_product_36,
    multiply_0_product_35, multiply_0_product_34, multiply_0_product_33, multiply_0_product_32,
    multiply_0_product_31, multiply_0_product_30, multiply_0_product_29, multiply_0_product_28,
    multiply_0_product_27, multiply_0_product_26, multiply_0_product_25, multiply_0_product_24,
    multiply_0_product_23, multiply_0_product_22, multiply_0_product_21, multiply_0_product_20,
    multiply_0_product_19, multiply_0_product_18, multiply_0_product_17, multiply_0_product_16,
    multiply_0_product_15, multiply_0_product_14, multiply_0_product_13, multiply_0_product_12,
    multiply_0_product_11, multiply_0_product_10, multiply_0_product_9, multiply_0_product_8,
    multiply_0_product_7, multiply_0_product_6, multiply_0_product_5, multiply_0_product_4,
    multiply_0_product_3, multiply_0_product_2, multiply_0_product_1, multiply_0_product_0}),
    .score_ready(score_ready),
    .row_ready(row_ready),
    .in_ready(net_in_ready),
    .score_valid(score_valid),
    .score_acc(net_score_acc),
    .row_valid(row_valid),
    .row_acc(net_row_acc)
  );
  assign in_ready = front_advance;
  assign score_acc = net_score_acc;
  assign row_acc = net_row_acc;
endmodule
