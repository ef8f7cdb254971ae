module adder_net_proc16_la64_s4_prod33_accb40_accumulate_le2 (
  input clk,
  input rst,
  input in_valid,
  input [1:0] in_mode,
  input [1:0] in_groups,
  input in_last,
  input [33791:0] in_product,
  input score_ready,
  input row_ready,
  output in_ready,
  output score_valid,
  output [2559:0] score_acc,
  output row_valid,
  output [2559:0] row_acc
);
  wire [1:0] in_groups_0 = in_groups;
  wire signed [32:0] in_product_0 = in_product[32:0];
  wire signed [32:0] in_product_1 = in_product[65:33];
  wire signed [32:0] in_product_2 = in_product[98:66];
  wire signed [32:0] in_product_3 = in_product[131:99];
  wire signed [32:0] in_product_4 = in_product[164:132];
  wire signed [32:0] in_product_5 = in_product[197:165];
  wire signed [32:0] in_product_6 = in_product[230:198];
  wire signed [32:0] in_product_7 = in_product[263:231];
  wire signed [32:0] in_product_8 = in_product[296:264];
  wire signed [32:0] in_product_9 = in_product[329:297];
  wire signed [32:0] in_product_10 = in_product[362:330];
  wire signed [32:0] in_product_11 = in_product[395:363];
  wire signed [32:0] in_product_12 = in_product[428:396];
  wire signed [32:0] in_product_13 = in_product[461:429];
  wire signed [32:0] in_product_14 = in_product[494:462];
  wire signed [32:0] in_product_15 = in_product[527:495];
  wire signed [32:0] in_product_16 = in_product[560:528];
  wire signed [32:0] in_product_17 = in_product[593:561];
  wire signed [32:0] in_product_18 = in_product[626:594];
  wire signed [32:0] in_product_19 = in_product[659:627];
  wire signed [32:0] in_product_20 = in_product[692:660];
  wire signed [32:0] in_product_21 = in_product[725:693];
  wire signed [32:0] in_product_22 = in_product[758:726];
  wire signed [32:0] in_product_23 = in_product[791:759];
  wire signed [32:0] in_product_24 = in_product[824:792];
  wire signed [32:0] in_product_25 = in_product[857:825];
  wire signed [32:0] in_product_26 = in_product[890:858];
  wire signed [32:0] in_product_27 = in_product[923:891];
  wire signed [32:0] in_product_28 = in_product[956:924];
  wire signed [32:0] in_product_29 = in_product[989:957];
  wire signed [32:0] in_product_30 = in_product[1022:990];
  wire signed [32:0] in_product_31 = in_product[1055:1023];
  wire signed [32:0] in_product_32 = in_product[1088:1056];
  wire signed [32:0] in_product_33 = in_product[1121:1089];
  wire signed [32:0] in_product_34 = in_product[1154:1122];
  wire signed [32:0] in_product_35 = in_product[1187:1155];
  wire signed [32:0] in_product_36 = in_product[1220:1188];
  wire signed [32:0] in_product_37 = in_product[1253:1221];
  wire signed [32:0] in_product_38 = in_product[1286:1254];
  wire signed [32:0] in_product_39 = in_product[1319:1287];
  wire signed [32:0] in_product_40 = in_product[1352:1320];
  wire signed [32:0] in_product_41 = in_product[1385:1353];
  wire signed [32:0] in_product_42 = in_product[1418:1386];
  wire signed [32:0] in_product_43 = in_product[1451:1419];
  wire signed [32:0] in_product_44 = in_product[1484:1452];
  wire signed [32:0] in_product_45 = in_product[1517:1485];
  wire signed [32:0] in_product_46 = in_product[1550:1518];
  wire signed [32:0] in_product_47 = in_product[1583:1551];
  wire signed [32:0] in_product_48 = in_product[1616:1584];
  wire signed [32:0] in_product_49 = in_product[1649:1617];
  wire signed [32:0] in_product_50 = in_product[1682:1650];
  wire signed [32:0] in_product_51 = in_product[1715:1683];
  wire signed [32:0] in_product_52 = in_product[1748:1716];
  wire signed [32:0] in_product_53 = in_product[1781:1749];
  wire signed [32:0] in_product_54 = in_product[1814:1782];
  wire signed [32:0] in_product_55 = in_product[1847:1815];
  wire signed [32:0] in_product_56 = in_product[1880:1848];
  wire signed [32:0] in_product_57 = in_product[1913:1881];
  wire signed [32:0] in_product_58 = in_product[1946:1914];
  wire signed [32:0] in_product_59 = in_product[1979:1947];
  wire signed [32:0] in_product_60 = in_product[2012:1980];
  wire signed [32:0] in_product_61 = in_product[2045:2013];
  wire signed [32:0] in_product_62 = in_product[2078:2046];
  wire signed [32:0] in_product_63 = in_product[2111:2079];
  wire signed [32:0] in_product_64 = in_product[2144:2112];
  wire signed [32:0] in_product_65 = in_product[2177:2145];
  wire signed [32:0] in_product_66 = in_product[2210:2178];
  wire signed [32:0] in_product_67 = in_product[2243:2211];
  wire signed [32:0] in_product_68 = in_product[2276:2244];
  wire signed [32:0] in_product_69 = in_product[2309:2277];
  wire signed [32:0] in_product_70 = in_product[2342:2310];
  wire signed [32:0] in_product_71 = in_product[2375:2343];
  wire signed [32:0] in_product_72 = in_product[2408:2376];
  wire signed [32:0] in_product_73 = in_product[2441:2409];
  wire signed [32:0] in_product_74 = in_product[2474:2442];
  wire signed [32:0] in_product_75 = in_product[2507:2475];
  wire signed [32:0] in_product_76 = in_product[2540:2508];
  wire signed [32:0] in_product_77 = in_product[2573:2541];
  wire signed [32:0] in_product_78 = in_product[2606:2574];
  wire signed [32:0] in_product_79 = in_product[2639:2607];
  wire signed [32:0] in_product_80 = in_product[2672:2640];
  wire signed [32:0] in_product_81 = in_product[2705:2673];
  wire signed [32:0] in_product_82 = in_product[2738:2706];
  wire signed [32:0] in_product_83 = in_product[2771:2739];
  wire signed [32:0] in_product_84 = in_product[2804:2772];
  wire signed [32:0] in_product_85 = in_product[2837:2805];
  wire signed [32:0] in_product_86 = in_product[2870:2838];
  wire signed [32:0] in_product_87 = in_product[2903:2871];
  wire signed [32:0] in_product_88 = in_product[2936:2904];
  wire signed [32:0] in_product_89 = in_product[2969:2937];
  wire signed [32:0] in_product_90 = in_product[3002:2970];
  wire signed [32:0] in_product_91 = in_product[3035:3003];
  wire signed [32:0] in_product_92 = in_product[3068:3036];
  wire signed [32:0] in_product_93 = in_product[3101:3069];
  wire signed [32:0] in_product_94 = in_product[3134:3102];
  wire signed [32:0] in_product_95 = in_product[3167:3135];
  wire signed [32:0] in_product_96 = in_product[3200:3168];
  wire signed [32:0] in_product_97 = in_product[3233:3201];
  wire signed [32:0] in_product_98 = in_product[3266:3234];
  wire signed [32:0] in_product_99 = in_product[3299:3267];
  wire signed [32:0] in_product_100 = in_product[3332:3300];
  wire signed [32:0] in_product_101 = in_product[3365:3333];
  wire signed [32:0] in_product_102 = in_product[3398:3366];
  wire signed [32:0] in_product_103 = in_product[3431:3399];
  wire signed [32:0] in_product_104 = in_product[3464:3432];
  wire signed [32:0] in_product_105 = in_product[3497:3465];
  wire signed [32:0] in_product_106 = in_product[3530:3498];
  wire signed [32:0] in_product_107 = in_product[3563:3531];
  wire signed [32:0] in_product_108 = in_product[3596:3564];
  wire signed [32:0] in_product_109 = in_product[3629:3597];
  wire signed [32:0] in_product_110 = in_product[3662:3630];
  wire signed [32:0] in_product_111 = in_product[3695:3663];
  wire signed [32:0] in_product_112 = in_product[3728:3696];
  wire signed [32:0] in_product_113 = in_product[3761:3729];
  wire signed [32:0] in_product_114 = in_product[3794:3762];
  wire signed [32:0] in_product_115 = in_product[3827:3795];
  wire signed [32:0] in_product_116 = in_product[3860:3828];
  wire signed [32:0] in_product_117 = in_product[3893:3861];
  wire signed [32:0] in_product_118 = in_product[3926:3894];
  wire signed [32:0] in_product_119 = in_product[3959:3927];
  wire signed [32:0] in_product_120 = in_product[3992:3960];
  wire signed [32:0] in_product_121 = in_product[4025:3993];
  wire signed [32:0] in_product_122 = in_product[4058:4026];
  wire signed [32:0] in_product_123 = in_product[4091:4059];
  wire signed [32:0] in_product_124 = in_product[4124:4092];
  wire signed [32:0] in_product_125 = in_product[4157:4125];
  wire signed [32:0] in_product_126 = in_product[4190:4158];
  wire signed [32:0] in_product_127 = in_product[4223:4191];
  wire signed [32:0] in_product_128 = in_product[4256:4224];
  wire signed [32:0] in_product_129 = in_product[4289:4257];
  wire signed [32:0] in_product_130 = in_product[4322:4290];
  wire signed [32:0] in_product_131 = in_product[4355:4323];
  wire signed [32:0] in_product_132 = in_product[4388:4356];
  wire signed [32:0] in_product_133 = in_product[4421:4389];
  wire signed [32:0] in_product_134 = in_product[4454:4422];
  wire signed [32:0] in_product_135 = in_product[4487:4455];
  wire signed [32:0] in_product_136 = in_product[4520:4488];
  wire signed [32:0] in_product_137 = in_product[4553:4521];
  wire signed [32:0] in_product_138 = in_product[4586:4554];
  wire signed [32:0] in_product_139 = in_product[4619:4587];
  wire signed [32:0] in_product_140 = in_product[4652:4620];
  wire signed [32:0] in_product_141 = in_product[4685:4653];
  wire signed [32:0] in_product_142 = in_product[4718:4686];
  wire signed [32:0] in_product_143 = in_product[4751:4719];
  wire signed [32:0] in_product_144 = in_product[4784:4752];
  wire signed [32:0] in_product_145 = in_product[4817:4785];
  wire signed [32:0] in_product_146 = in_product[4850:4818];
  wire signed [32:0] in_product_147 = in_product[4883:4851];
  wire signed [32:0] in_product_148 = in_product[4916:4884];
  wire signed [32:0] in_product_149 = in_product[4949:4917];
  wire signed [32:0] in_product_150 = in_product[4982:4950];
  wire signed [32:0] in_product_151 = in_product[5015:4983];
  wire signed [32:0] in_product_152 = in_product[5048:5016];
  wire signed [32:0] in_product_153 = in_product[5081:5049];
  wire signed [32:0] in_product_154 = in_product[5114:5082];
  wire signed [32:0] in_product_155 = in_product[5147:5115];
  wire signed [32:0] in_product_156 = in_product[5180:5148];
  wire signed [32:0] in_product_157 = in_product[5213:5181];
  wire signed [32:0] in_product_158 = in_product[5246:5214];
  wire signed [32:0] in_product_159 = in_product[5279:5247];
  wire signed [32:0] in_product_160 = in_product[5312:5280];
  wire signed [32:0] in_product_161 = in_product[5345:5313];
  wire signed [32:0] in_product_162 = in_product[5378:5346];
  wire signed [32:0] in_product_163 = in_product[5411:5379];
  wire signed [32:0] in_product_164 = in_product[5444:5412];
  wire signed [32:0] in_product_165 = in_product[5477:5445];
  wire signed [32:0] in_product_166 = in_product[5510:5478];
  wire signed [32:0] in_product_167 = in_product[5543:5511];
  wire signed [32:0] in_product_168 = in_product[5576:5544];
  wire signed [32:0] in_product_169 = in_product[5609:5577];
  wire signed [32:0] in_product_170 = in_product[5642:5610];
  wire signed [32:0] in_product_171 = in_product[5675:5643];
  wire signed [32:0] in_product_172 = in_product[5708:5676];
  wire signed [32:0] in_product_173 = in_product[5741:5709];
  wire signed [32:0] in_product_174 = in_product[5774:5742];
  wire signed [32:0] in_product_175 = in_product[5807:5775];
  wire signed [32:0] in_product_176 = in_product[5840:5808];
  wire signed [32:0] in_product_177 = in_product[5873:5841];
  wire signed [32:0] in_product_178 = in_product[5906:5874];
  wire signed [32:0] in_product_179 = in_product[5939:5907];
  wire signed [32:0] in_product_180 = in_product[5972:5940];
  wire signed [32:0] in_product_181 = in_product[6005:5973];
  wire signed [32:0] in_product_182 = in_product[6038:6006];
  wire signed [32:0] in_product_183 = in_product[6071:6039];
  wire signed [32:0] in_product_184 = in_product[6104:6072];
  wire signed [32:0] in_product_185 = in_product[6137:6105];
  wire signed [32:0] in_product_186 = in_product[6170:6138];
  wire signed [32:0] in_product_187 = in_product[6203:6171];
  wire signed [32:0] in_product_188 = in_product[6236:6204];
  wire signed [32:0] in_product_189 = in_product[6269:6237];
  wire signed [32:0] in_product_190 = in_product[6302:6270];
  wire signed [32:0] in_product_191 = in_product[6335:6303];
  wire signed [32:0] in_product_192 = in_product[6368:6336];
  wire signed [32:0] in_product_193 = in_product[6401:6369];
  wire signed [32:0] in_product_194 = in_product[6434:6402];
  wire signed [32:0] in_product_195 = in_product[6467:6435];
  wire signed [32:0] in_product_196 = in_product[6500:6468];
  wire signed [32:0] in_product_197 = in_product[6533:6501];
  wire signed [32:0] in_product_198 = in_product[6566:6534];
  wire signed [32:0] in_product_199 = in_product[6599:6567];
  wire signed [32:0] in_product_200 = in_product[6632:6600];
  wire signed [32:0] in_product_201 = in_product[6665:6633];
  wire signed [32:0] in_product_202 = in_product[6698:6666];
  wire signed [32:0] in_product_203 = in_product[6731:6699];
  wire signed [32:0] in_product_204 = in_product[6764:6732];
  wire signed [32:0] in_product_205 = in_product[6797:6765];
  wire signed [32:0] in_product_206 = in_product[6830:6798];
  wire signed [32:0] in_product_207 = in_product[6863:6831];
  wire signed [32:0] in_product_208 = in_product[6896:6864];
  wire signed [32:0] in_product_209 = in_product[6929:6897];
  wire signed [32:0] in_product_210 = in_product[6962:6930];
  wire signed [32:0] in_product_211 = in_product[6995:6963];
  wire signed [32:0] in_product_212 = in_product[7028:6996];
  wire signed [32:0] in_product_213 = in_product[7061:7029];
  wire signed [32:0] in_product_214 = in_product[7094:7062];
  wire signed [32:0] in_product_215 = in_product[7127:7095];
  wire signed [32:0] in_product_216 = in_product[7160:7128];
  wire signed [32:0] in_product_217 = in_product[7193:7161];
  wire signed [32:0] in_product_218 = in_product[7226:7194];
  wire signed [32:0] in_product_219 = in_product[7259:7227];
  wire signed [32:0] in_product_220 = in_product[7292:7260];
  wire signed [32:0] in_product_221 = in_product[7325:7293];
  wire signed [32:0] in_product_222 = in_product[7358:7326];
  wire signed [32:0] in_product_223 = in_product[7391:7359];
  wire signed [32:0] in_product_224 = in_product[7424:7392];
  wire signed [32:0] in_product_225 = in_product[7457:7425];
  wire signed [32:0] in_product_226 = in_product[7490:7458];
  wire signed [32:0] in_product_227 = in_product[7523:7491];
  wire signed [32:0] in_product_228 = in_product[7556:7524];
  wire signed [32:0] in_product_229 = in_product[7589:7557];
  wire signed [32:0] in_product_230 = in_product[7622:7590];
  wire signed [32:0] in_product_231 = in_product[7655:7623];
  wire signed [32:0] in_product_232 = in_product[7688:7656];
  wire signed [32:0] in_product_233 = in_product[7721:7689];
  wire signed [32:0] in_product_234 = in_product[7754:7722];
  wire signed [32:0] in_product_235 = in_product[7787:7755];
  wire signed [32:0] in_product_236 = in_product[7820:7788];
  wire signed [32:0] in_product_237 = in_product[7853:7821];
  wire signed [32:0] in_product_238 = in_product[7886:7854];
  wire signed [32:0] in_product_239 = in_product[7919:7887];
  wire signed [32:0] in_product_240 = in_product[7952:7920];
  wire signed [32:0] in_product_241 = in_product[7985:7953];
  wire signed [32:0] in_product_242 = in_product[8018:7986];
  wire signed [32:0] in_product_243 = in_product[8051:8019];
  wire signed [32:0] in_product_244 = in_product[8084:8052];
  wire signed [32:0] in_product_245 = in_product[8117:8085];
  wire signed [32:0] in_product_246 = in_product[8150:8118];
  wire signed [32:0] in_product_247 = in_product[8183:8151];
  wire signed [32:0] in_product_248 = in_product[8216:8184];
  wire signed [32:0] in_product_249 = in_product[8249:8217];
  wire signed [32:0] in_product_250 = in_product[8282:8250];
  wire signed [32:0] in_product_251 = in_product[8315:8283];
  wire signed [32:0] in_product_252 = in_product[8348:8316];
  wire signed [32:0] in_product_253 = in_product[8381:8349];
  wire signed [32:0] in_product_254 = in_product[8414:8382];
  wire signed [32:0] in_product_255 = in_product[8447:8415];
  wire signed [32:0] in_product_256 = in_product[8480:8448];
  wire signed [32:0] in_product_257 = in_product[8513:8481];
  wire signed [32:0] in_product_258 = in_product[8546:8514];
  wire signed [32:0] in_product_259 = in_product[8579:8547];
  wire signed [32:0] in_product_260 = in_product[8612:8580];
  wire signed [32:0] in_product_261 = in_product[8645:8613];
  wire signed [32:0] in_product_262 = in_product[8678:8646];
  wire signed [32:0] in_product_263 = in_product[8711:8679];
  wire signed [32:0] in_product_264 = in_product[8744:8712];
  wire signed [32:0] in_product_265 = in_product[8777:8745];
  wire signed [32:0] in_product_266 = in_product[8810:8778];
  wire signed [32:0] in_product_267 = in_product[8843:8811];
  wire signed [32:0] in_product_268 = in_product[8876:8844];
  wire signed [32:0] in_product_269 = in_product[8909:8877];
  wire signed [32:0] in_product_270 = in_product[8942:8910];
  wire signed [32:0] in_product_271 = in_product[8975:8943];
  wire signed [32:0] in_product_272 = in_product[9008:8976];
  wire signed [32:0] in_product_273 = in_product[9041:9009];
  wire signed [32:0] in_product_274 = in_product[9074:9042];
  wire signed [32:0] in_product_275 = in_product[9107:9075];
  wire signed [32:0] in_product_276 = in_product[9140:9108];
  wire signed [32:0] in_product_277 = in_product[9173:9141];
  wire signed [32:0] in_product_278 = in_product[9206:9174];
  wire signed [32:0] in_product_279 = in_product[9239:9207];
  wire signed [32:0] in_product_280 = in_product[9272:9240];
  wire signed [32:0] in_product_281 = in_product[9305:9273];
  wire signed [32:0] in_product_282 = in_product[9338:9306];
  wire signed [32:0] in_product_283 = in_product[9371:9339];
  wire signed [32:0] in_product_284 = in_product[9404:9372];
  wire signed [32:0] in_product_285 = in_product[9437:9405];
  wire signed [32:0] in_product_286 = in_product[9470:9438];
  wire signed [32:0] in_product_287 = in_product[9503:9471];
  wire signed [32:0] in_product_288 = in_product[9536:9504];
  wire signed [32:0] in_product_289 = in_product[9569:9537];
  wire signed [32:0] in_product_290 = in_product[9602:9570];
  wire signed [32:0] in_product_291 = in_product[9635:9603];
  wire signed [32:0] in_product_292 = in_product[9668:9636];
  wire signed [32:0] in_product_293 = in_product[9701:9669];
  wire signed [32:0] in_product_294 = in_product[9734:9702];
  wire signed [32:0] in_product_295 = in_product[9767:9735];
  wire signed [32:0] in_product_296 = in_product[9800:9768];
  wire signed [32:0] in_product_297 = in_product[9833:9801];
  wire signed [32:0] in_product_298 = in_product[9866:9834];
  wire signed [32:0] in_product_299 = in_product[9899:9867];
  wire signed [32:0] in_product_300 = in_product[9932:9900];
  wire signed [32:0] in_product_301 = in_product[9965:9933];
  wire signed [32:0] in_product_302 = in_product[9998:9966];
  wire signed [32:0] in_product_303 = in_product[10031:9999];
  wire signed [32:0] in_product_304 = in_product[10064:10032];
  wire signed [32:0] in_product_305 = in_product[10097:10065];
  wire signed [32:0] in_product_306 = in_product[10130:10098];
  wire signed [32:0] in_product_307 = in_product[10163:10131];
  wire signed [32:0] in_product_308 = in_product[10196:10164];
  wire signed [32:0] in_product_309 = in_product[10229:10197];
  wire signed [32:0] in_product_310 = in_product[10262:10230];
  wire signed [32:0] in_product_311 = in_product[10295:10263];
  wire signed [32:0] in_product_312 = in_product[10328:10296];
  wire signed [32:0] in_product_313 = in_product[10361:10329];
  wire signed [32:0] in_product_314 = in_product[10394:10362];
  wire signed [32:0] in_product_315 = in_product[10427:10395];
  wire signed [32:0] in_product_316 = in_product[10460:10428];
  wire signed [32:0] in_product_317 = in_product[10493:10461];
  wire signed [32:0] in_product_318 = in_product[10526:10494];
  wire signed [32:0] in_product_319 = in_product[10559:10527];
  wire signed [32:0] in_product_320 = in_product[10592:10560];
  wire signed [32:0] in_product_321 = in_product[10625:10593];
  wire signed [32:0] in_product_322 = in_product[10658:10626];
  wire signed [32:0] in_product_323 = in_product[10691:10659];
  wire signed [32:0] in_product_324 = in_product[10724:10692];
  wire signed [32:0] in_product_325 = in_product[10757:10725];
  wire signed [32:0] in_product_326 = in_product[10790:10758];
  wire signed [32:0] in_product_327 = in_product[10823:10791];
  wire signed [32:0] in_product_328 = in_product[10856:10824];
  wire signed [32:0] in_product_329 = in_product[10889:10857];
  wire signed [32:0] in_product_330 = in_product[10922:10890];
  wire signed [32:0] in_product_331 = in_product[10955:10923];
  wire signed [32:0] in_product_332 = in_product[10988:10956];
  wire signed [32:0] in_product_333 = in_product[11021:10989];
  wire signed [32:0] in_product_334 = in_product[11054:11022];
  wire signed [32:0] in_product_335 = in_product[11087:11055];
  wire signed [32:0] in_product_336 = in_product[11120:11088];
  wire signed [32:0] in_product_337 = in_product[11153:11121];
  wire signed [32:0] in_product_338 = in_product[11186:11154];
  wire signed [32:0] in_product_339 = in_product[11219:11187];
  wire signed [32:0] in_product_340 = in_product[11252:11220];
  wire signed [32:0] in_product_341 = in_product[11285:11253];
  wire signed [32:0] in_product_342 = in_product[11318:11286];
  wire signed [32:0] in_product_343 = in_product[11351:11319];
  wire signed [32:0] in_product_344 = in_product[11384:11352];
  wire signed [32:0] in_product_345 = in_product[11417:11385];
  wire signed [32:0] in_product_346 = in_product[11450:11418];
  wire signed [32:0] in_product_347 = in_product[11483:11451];
  wire signed [32:0] in_product_348 = in_product[11516:11484];
  wire signed [32:0] in_product_349 = in_product[11549:11517];
  wire signed [32:0] in_product_350 = in_product[11582:11550];
  wire signed [32:0] in_product_351 = in_product[11615:11583];
  wire signed [32:0] in_product_352 = in_product[11648:11616];
  wire signed [32:0] in_product_353 = in_product[11681:11649];
  wire signed [32:0] in_product_354 = in_product[11714:11682];
  wire signed [32:0] in_product_355 = in_product[11747:11715];
  wire signed [32:0] in_product_356 = in_product[11780:11748];
  wire signed [32:0] in_product_357 = in_product[11813:11781];
  wire signed [32:0] in_product_358 = in_product[11846:11814];
  wire signed [32:0] in_product_359 = in_product[11879:11847];
  wire signed [32:0] in_product_360 = in_product[11912:11880];
  wire signed [32:0] in_product_361 = in_product[11945:11913];
  wire signed [32:0] in_product_362 = in_product[11978:11946];
  wire signed [32:0] in_product_363 = in_product[12011:11979];
  wire signed [32:0] in_product_364 = in_product[12044:12012];
  wire signed [32:0] in_product_365 = in_product[12077:12045];
  wire signed [32:0] in_product_366 = in_product[12110:12078];
  wire signed [32:0] in_product_367 = in_product[12143:12111];
  wire signed [32:0] in_product_368 = in_product[12176:12144];
  wire signed [32:0] in_product_369 = in_product[12209:12177];
  wire signed [32:0] in_product_370 = in_product[12242:12210];
  wire signed [32:0] in_product_371 = in_product[12275:12243];
  wire signed [32:0] in_product_372 = in_product[12308:12276];
  wire signed [32:0] in_product_373 = in_product[12341:12309];
  wire signed [32:0] in_product_374 = in_product[12374:12342];
  wire signed [32:0] in_product_375 = in_product[12407:12375];
  wire signed [32:0] in_product_376 = in_product[12440:12408];
  wire signed [32:0] in_product_377 = in_product[12473:12441];
  wire signed [32:0] in_product_378 = in_product[12506:12474];
  wire signed [32:0] in_product_379 = in_product[12539:12507];
  wire signed [32:0] in_product_380 = in_product[12572:12540];
  wire signed [32:0] in_product_381 = in_product[12605:12573];
  wire signed [32:0] in_product_382 = in_product[12638:12606];
  wire signed [32:0] in_product_383 = in_product[12671:12639];
  wire signed [32:0] in_product_384 = in_product[12704:12672];
  wire signed [32:0] in_product_385 = in_product[12737:12705];
  wire signed [32:0] in_product_386 = in_product[12770:12738];
  wire signed [32:0] in_product_387 = in_product[12803:12771];
  wire signed [32:0] in_product_388 = in_product[12836:12804];
  wire signed [32:0] in_product_389 = in_product[12869:12837];
  wire signed [32:0] in_product_390 = in_product[12902:12870];
  wire signed [32:0] in_product_391 = in_product[12935:12903];
  wire signed [32:0] in_product_392 = in_product[12968:12936];
  wire signed [32:0] in_product_393 = in_product[13001:12969];
  wire signed [32:0] in_product_394 = in_product[13034:13002];
  wire signed [32:0] in_product_395 = in_product[13067:13035];
  wire signed [32:0] in_product_396 = in_product[13100:13068];
  wire signed [32:0] in_product_397 = in_product[13133:13101];
  wire signed [32:0] in_product_398 = in_product[13166:13134];
  wire signed [32:0] in_product_399 = in_product[13199:13167];
  wire signed [32:0] in_product_400 = in_product[13232:13200];
  wire signed [32:0] in_product_401 = in_product[13265:13233];
  wire signed [32:0] in_product_402 = in_product[13298:13266];
  wire signed [32:0] in_product_403 = in_product[13331:13299];
  wire signed [32:0] in_product_404 = in_product[13364:13332];
  wire signed [32:0] in_product_405 = in_product[13397:13365];
  wire signed [32:0] in_product_406 = in_product[13430:13398];
  wire signed [32:0] in_product_407 = in_product[13463:13431];
  wire signed [32:0] in_product_408 = in_product[13496:13464];
  wire signed [32:0] in_product_409 = in_product[13529:13497];
  wire signed [32:0] in_product_410 = in_product[13562:13530];
  wire signed [32:0] in_product_411 = in_product[13595:13563];
  wire signed [32:0] in_product_412 = in_product[13628:13596];
  wire signed [32:0] in_product_413 = in_product[13661:13629];
  wire signed [32:0] in_product_414 = in_product[13694:13662];
  wire signed [32:0] in_product_415 = in_product[13727:13695];
  wire signed [32:0] in_product_416 = in_product[13760:13728];
  wire signed [32:0] in_product_417 = in_product[13793:13761];
  wire signed [32:0] in_product_418 = in_product[13826:13794];
  wire signed [32:0] in_product_419 = in_product[13859:13827];
  wire signed [32:0] in_product_420 = in_product[13892:13860];
  wire signed [32:0] in_product_421 = in_product[13925:13893];
  wire signed [32:0] in_product_422 = in_product[13958:13926];
  wire signed [32:0] in_product_423 = in_product[13991:13959];
  wire signed [32:0] in_product_424 = in_product[14024:13992];
  wire signed [32:0] in_product_425 = in_product[14057:14025];
  wire signed [32:0] in_product_426 = in_product[14090:14058];
  wire signed [32:0] in_product_427 = in_product[14123:14091];
  wire signed [32:0] in_product_428 = in_product[14156:14124];
  wire signed [32:0] in_product_429 = in_product[14189:14157];
  wire signed [32:0] in_product_430 = in_product[14222:14190];
  wire signed [32:0] in_product_431 = in_product[14255:14223];
  wire signed [32:0] in_product_432 = in_product[14288:14256];
  wire signed [32:0] in_product_433 = in_product[14321:14289];
  wire signed [32:0] in_product_434 = in_product[14354:14322];
  wire signed [32:0] in_product_435 = in_product[14387:14355];
  wire signed [32:0] in_product_436 = in_product[14420:14388];
  wire signed [32:0] in_product_437 = in_product[14453:14421];
  wire signed [32:0] in_product_438 = in_product[14486:14454];
  wire signed [32:0] in_product_439 = in_product[14519:14487];
  wire signed [32:0] in_product_440 = in_product[14552:14520];
  wire signed [32:0] in_product_441 = in_product[14585:14553];
  wire signed [32:0] in_product_442 = in_product[14618:14586];
  wire signed [32:0] in_product_443 = in_product[14651:14619];
  wire signed [32:0] in_product_444 = in_product[14684:14652];
  wire signed [32:0] in_product_445 = in_product[14717:14685];
  wire signed [32:0] in_product_446 = in_product[14750:14718];
  wire signed [32:0] in_product_447 = in_product[14783:14751];
  wire signed [32:0] in_product_448 = in_product[14816:14784];
  wire signed [32:0] in_product_449 = in_product[14849:14817];
  wire signed [32:0] in_product_450 = in_product[14882:14850];
  wire signed [32:0] in_product_451 = in_product[14915:14883];
  wire signed [32:0] in_product_452 = in_product[14948:14916];
  wire signed [32:0] in_product_453 = in_product[14981:14949];
  wire signed [32:0] in_product_454 = in_product[15014:14982];
  wire signed [32:0] in_product_455 = in_product[15047:15015];
  wire signed [32:0] in_product_456 = in_product[15080:15048];
  wire signed [32:0] in_product_457 = in_product[15113:15081];
  wire signed [32:0] in_product_458 = in_product[15146:15114];
  wire signed [32:0] in_product_459 = in_product[15179:15147];
  wire signed [32:0] in_product_460 = in_product[15212:15180];
  wire signed [32:0] in_product_461 = in_product[15245:15213];
  wire signed [32:0] in_product_462 = in_product[15278:15246];
  wire signed [32:0] in_product_463 = in_product[15311:15279];
  wire signed [32:0] in_product_464 = in_product[15344:15312];
  wire signed [32:0] in_product_465 = in_product[15377:15345];
  wire signed [32:0] in_product_466 = in_product[15410:15378];
  wire signed [32:0] in_product_467 = in_product[15443:15411];
  wire signed [32:0] in_product_468 = in_product[15476:15444];
  wire signed [32:0] in_product_469 = in_product[15509:15477];
  wire signed [32:0] in_product_470 = in_product[15542:15510];
  wire signed [32:0] in_product_471 = in_product[15575:15543];
  wire signed [32:0] in_product_472 = in_product[15608:15576];
  wire signed [32:0] in_product_473 = in_product[15641:15609];
  wire signed [32:0] in_product_474 = in_product[15674:15642];
  wire signed [32:0] in_product_475 = in_product[15707:15675];
  wire signed [32:0] in_product_476 = in_product[15740:15708];
  wire signed [32:0] in_product_477 = in_product[15773:15741];
  wire signed [32:0] in_product_478 = in_product[15806:15774];
  wire signed [32:0] in_product_479 = in_product[15839:15807];
  wire signed [32:0] in_product_480 = in_product[15872:15840];
  wire signed [32:0] in_product_481 = in_product[15905:15873];
  wire signed [32:0] in_product_482 = in_product[15938:15906];
  wire signed [32:0] in_product_483 = in_product[15971:15939];
  wire signed [32:0] in_product_484 = in_product[16004:15972];
  wire signed [32:0] in_product_485 = in_product[16037:16005];
  wire signed [32:0] in_product_486 = in_product[16070:16038];
  wire signed [32:0] in_product_487 = in_product[16103:16071];
  wire signed [32:0] in_product_488 = in_product[16136:16104];
  wire signed [32:0] in_product_489 = in_product[16169:16137];
  wire signed [32:0] in_product_490 = in_product[16202:16170];
  wire signed [32:0] in_product_491 = in_product[16235:16203];
  wire signed [32:0] in_product_492 = in_product[16268:16236];
  wire signed [32:0] in_product_493 = in_product[16301:16269];
  wire signed [32:0] in_product_494 = in_product[16334:16302];
  wire signed [32:0] in_product_495 = in_product[16367:16335];
  wire signed [32:0] in_product_496 = in_product[16400:16368];
  wire signed [32:0] in_product_497 = in_product[16433:16401];
  wire signed [32:0] in_product_498 = in_product[16466:16434];
  wire signed [32:0] in_product_499 = in_product[16499:16467];
  wire signed [32:0] in_product_500 = in_product[16532:16500];
  wire signed [32:0] in_product_501 = in_product[16565:16533];
  wire signed [32:0] in_product_502 = in_product[16598:16566];
  wire signed [32:0] in_product_503 = in_product[16631:16599];
  wire signed [32:0] in_product_504 = in_product[16664:16632];
  wire signed [32:0] in_product_505 = in_product[16697:16665];
  wire signed [32:0] in_product_506 = in_product[16730:16698];
  wire signed [32:0] in_product_507 = in_product[16763:16731];
  wire signed [32:0] in_product_508 = in_product[16796:16764];
  wire signed [32:0] in_product_509 = in_product[16829:16797];
  wire signed [32:0] in_product_510 = in_product[16862:16830];
  wire signed [32:0] in_product_511 = in_product[16895:16863];
  wire signed [32:0] in_product_512 = in_product[16928:16896];
  wire signed [32:0] in_product_513 = in_product[16961:16929];
  wire signed [32:0] in_product_514 = in_product[16994:16962];
  wire signed [32:0] in_product_515 = in_product[17027:16995];
  wire signed [32:0] in_product_516 = in_product[17060:17028];
  wire signed [32:0] in_product_517 = in_product[17093:17061];
  wire signed [32:0] in_product_518 = in_product[17126:17094];
  wire signed [32:0] in_product_519 = in_product[17159:17127];
  wire signed [32:0] in_product_520 = in_product[17192:17160];
  wire signed [32:0] in_product_521 = in_product[17225:17193];
  wire signed [32:0] in_product_522 = in_product[17258:17226];
  wire signed [32:0] in_product_523 = in_product[17291:17259];
  wire signed [32:0] in_product_524 = in_product[17324:17292];
  wire signed [32:0] in_product_525 = in_product[17357:17325];
  wire signed [32:0] in_product_526 = in_product[17390:17358];
  wire signed [32:0] in_product_527 = in_product[17423:17391];
  wire signed [32:0] in_product_528 = in_product[17456:17424];
  wire signed [32:0] in_product_529 = in_product[17489:17457];
  wire signed [32:0] in_product_530 = in_product[17522:17490];
  wire signed [32:0] in_product_531 = in_product[17555:17523];
  wire signed [32:0] in_product_532 = in_product[17588:17556];
  wire signed [32:0] in_product_533 = in_product[17621:17589];
  wire signed [32:0] in_product_534 = in_product[17654:17622];
  wire signed [32:0] in_product_535 = in_product[17687:17655];
  wire signed [32:0] in_product_536 = in_product[17720:17688];
  wire signed [32:0] in_product_537 = in_product[17753:17721];
  wire signed [32:0] in_product_538 = in_product[17786:17754];
  wire signed [32:0] in_product_539 = in_product[17819:17787];
  wire signed [32:0] in_product_540 = in_product[17852:17820];
  wire signed [32:0] in_product_541 = in_product[17885:17853];
  wire signed [32:0] in_product_542 = in_product[17918:17886];
  wire signed [32:0] in_product_543 = in_product[17951:17919];
  wire signed [32:0] in_product_544 = in_product[17984:17952];
  wire signed [32:0] in_product_545 = in_product[18017:17985];
  wire signed [32:0] in_product_546 = in_product[18050:18018];
  wire signed [32:0] in_product_547 = in_product[18083:18051];
  wire signed [32:0] in_product_548 = in_product[18116:18084];
  wire signed [32:0] in_product_549 = in_product[18149:18117];
  wire signed [32:0] in_product_550 = in_product[18182:18150];
  wire signed [32:0] in_product_551 = in_product[18215:18183];
  wire signed [32:0] in_product_552 = in_product[18248:18216];
  wire signed [32:0] in_product_553 = in_product[18281:18249];
  wire signed [32:0] in_product_554 = in_product[18314:18282];
  wire signed [32:0] in_product_555 = in_product[18347:18315];
  wire signed [32:0] in_product_556 = in_product[18380:18348];
  wire signed [32:0] in_product_557 = in_product[18413:18381];
  wire signed [32:0] in_product_558 = in_product[18446:18414];
  wire signed [32:0] in_product_559 = in_product[18479:18447];
  wire signed [32:0] in_product_560 = in_product[18512:18480];
  wire signed [32:0] in_product_561 = in_product[18545:18513];
  wire signed [32:0] in_product_562 = in_product[18578:18546];
  wire signed [32:0] in_product_563 = in_product[18611:18579];
  wire signed [32:0] in_product_564 = in_product[18644:18612];
  wire signed [32:0] in_product_565 = in_product[18677:18645];
  wire signed [32:0] in_product_566 = in_product[18710:18678];
  wire signed [32:0] in_product_567 = in_product[18743:18711];
  wire signed [32:0] in_product_568 = in_product[18776:18744];
  wire signed [32:0] in_product_569 = in_product[18809:18777];
  wire signed [32:0] in_product_570 = in_product[18842:18810];
  wire signed [32:0] in_product_571 = in_product[18875:18843];
  wire signed [32:0] in_product_572 = in_product[18908:18876];
  wire signed [32:0] in_product_573 = in_product[18941:18909];
  wire signed [32:0] in_product_574 = in_product[18974:18942];
  wire signed [32:0] in_product_575 = in_product[19007:18975];
  wire signed [32:0] in_product_576 = in_product[19040:19008];
  wire signed [32:0] in_product_577 = in_product[19073:19041];
  wire signed [32:0] in_product_578 = in_product[19106:19074];
  wire signed [32:0] in_product_579 = in_product[19139:19107];
  wire signed [32:0] in_product_580 = in_product[19172:19140];
  wire signed [32:0] in_product_581 = in_product[19205:19173];
  wire signed [32:0] in_product_582 = in_product[19238:19206];
  wire signed [32:0] in_product_583 = in_product[19271:19239];
  wire signed [32:0] in_product_584 = in_product[19304:19272];
  wire signed [32:0] in_product_585 = in_product[19337:19305];
  wire signed [32:0] in_product_586 = in_product[19370:19338];
  wire signed [32:0] in_product_587 = in_product[19403:19371];
  wire signed [32:0] in_product_588 = in_product[19436:19404];
  wire signed [32:0] in_product_589 = in_product[19469:19437];
  wire signed [32:0] in_product_590 = in_product[19502:19470];
  wire signed [32:0] in_product_591 = in_product[19535:19503];
  wire signed [32:0] in_product_592 = in_product[19568:19536];
  wire signed [32:0] in_product_593 = in_product[19601:19569];
  wire signed [32:0] in_product_594 = in_product[19634:19602];
  wire signed [32:0] in_product_595 = in_product[19667:19635];
  wire signed [32:0] in_product_596 = in_product[19700:19668];
  wire signed [32:0] in_product_597 = in_product[19733:19701];
  wire signed [32:0] in_product_598 = in_product[19766:19734];
  wire signed [32:0] in_product_599 = in_product[19799:19767];
  wire signed [32:0] in_product_600 = in_product[19832:19800];
  wire signed [32:0] in_product_601 = in_product[19865:19833];
  wire signed [32:0] in_product_602 = in_product[19898:19866];
  wire signed [32:0] in_product_603 = in_product[19931:19899];
  wire signed [32:0] in_product_604 = in_product[19964:19932];
  wire signed [32:0] in_product_605 = in_product[19997:19965];
  wire signed [32:0] in_product_606 = in_product[20030:19998];
  wire signed [32:0] in_product_607 = in_product[20063:20031];
  wire signed [32:0] in_product_608 = in_product[20096:20064];
  wire signed [32:0] in_product_609 = in_product[20129:20097];
  wire signed [32:0] in_product_610 = in_product[20162:20130];
  wire signed [32:0] in_product_611 = in_product[20195:20163];
  wire signed [32:0] in_product_612 = in_product[20228:20196];
  wire signed [32:0] in_product_613 = in_product[20261:20229];
  wire signed [32:0] in_product_614 = in_product[20294:20262];
  wire signed [32:0] in_product_615 = in_product[20327:20295];
  wire signed [32:0] in_product_616 = in_product[20360:20328];
  wire signed [32:0] in_product_617 = in_product[20393:20361];
  wire signed [32:0] in_product_618 = in_product[20426:20394];
  wire signed [32:0] in_product_619 = in_product[20459:20427];
  wire signed [32:0] in_product_620 = in_product[20492:20460];
  wire signed [32:0] in_product_621 = in_product[20525:20493];
  wire signed [32:0] in_product_622 = in_product[20558:20526];
  wire signed [32:0] in_product_623 = in_product[20591:20559];
  wire signed [32:0] in_product_624 = in_product[20624:20592];
  wire signed [32:0] in_product_625 = in_product[20657:20625];
  wire signed [32:0] in_product_626 = in_product[20690:20658];
  wire signed [32:0] in_product_627 = in_product[20723:20691];
  wire signed [32:0] in_product_628 = in_product[20756:20724];
  wire signed [32:0] in_product_629 = in_product[20789:20757];
  wire signed [32:0] in_product_630 = in_product[20822:20790];
  wire signed [32:0] in_product_631 = in_product[20855:20823];
  wire signed [32:0] in_product_632 = in_product[20888:20856];
  wire signed [32:0] in_product_633 = in_product[20921:20889];
  wire signed [32:0] in_product_634 = in_product[20954:20922];
  wire signed [32:0] in_product_635 = in_product[20987:20955];
  wire signed [32:0] in_product_636 = in_product[21020:20988];
  wire signed [32:0] in_product_637 = in_product[21053:21021];
  wire signed [32:0] in_product_638 = in_product[21086:21054];
  wire signed [32:0] in_product_639 = in_product[21119:21087];
  wire signed [32:0] in_product_640 = in_product[21152:21120];
  wire signed [32:0] in_product_641 = in_product[21185:21153];
  wire signed [32:0] in_product_642 = in_product[21218:21186];
  wire signed [32:0] in_product_643 = in_product[21251:21219];
  wire signed [32:0] in_product_644 = in_product[21284:21252];
  wire signed [32:0] in_product_645 = in_product[21317:21285];
  wire signed [32:0] in_product_646 = in_product[21350:21318];
  wire signed [32:0] in_product_647 = in_product[21383:21351];
  wire signed [32:0] in_product_648 = in_product[21416:21384];
  wire signed [32:0] in_product_649 = in_product[21449:21417];
  wire signed [32:0] in_product_650 = in_product[21482:21450];
  wire signed [32:0] in_product_651 = in_product[21515:21483];
  wire signed [32:0] in_product_652 = in_product[21548:21516];
  wire signed [32:0] in_product_653 = in_product[21581:21549];
  wire signed [32:0] in_product_654 = in_product[21614:21582];
  wire signed [32:0] in_product_655 = in_product[21647:21615];
  wire signed [32:0] in_product_656 = in_product[21680:21648];
  wire signed [32:0] in_product_657 = in_product[21713:21681];
  wire signed [32:0] in_product_658 = in_product[21746:21714];
  wire signed [32:0] in_product_659 = in_product[21779:21747];
  wire signed [32:0] in_product_660 = in_product[21812:21780];
  wire signed [32:0] in_product_661 = in_product[21845:21813];
  wire signed [32:0] in_product_662 = in_product[21878:21846];
  wire signed [32:0] in_product_663 = in_product[21911:21879];
  wire signed [32:0] in_product_664 = in_product[21944:21912];
  wire signed [32:0] in_product_665 = in_product[21977:21945];
  wire signed [32:0] in_product_666 = in_product[22010:21978];
  wire signed [32:0] in_product_667 = in_product[22043:22011];
  wire signed [32:0] in_product_668 = in_product[22076:22044];
  wire signed [32:0] in_product_669 = in_product[22109:22077];
  wire signed [32:0] in_product_670 = in_product[22142:22110];
  wire signed [32:0] in_product_671 = in_product[22175:22143];
  wire signed [32:0] in_product_672 = in_product[22208:22176];
  wire signed [32:0] in_product_673 = in_product[22241:22209];
  wire signed [32:0] in_product_674 = in_product[22274:22242];
  wire signed [32:0] in_product_675 = in_product[22307:22275];
  wire signed [32:0] in_product_676 = in_product[22340:22308];
  wire signed [32:0] in_product_677 = in_product[22373:22341];
  wire signed [32:0] in_product_678 = in_product[22406:22374];
  wire signed [32:0] in_product_679 = in_product[22439:22407];
  wire signed [32:0] in_product_680 = in_product[22472:22440];
  wire signed [32:0] in_product_681 = in_product[22505:22473];
  wire signed [32:0] in_product_682 = in_product[22538:22506];
  wire signed [32:0] in_product_683 = in_product[22571:22539];
  wire signed [32:0] in_product_684 = in_product[22604:22572];
  wire signed [32:0] in_product_685 = in_product[22637:22605];
  wire signed [32:0] in_product_686 = in_product[22670:22638];
  wire signed [32:0] in_product_687 = in_product[22703:22671];
  wire signed [32:0] in_product_688 = in_product[22736:22704];
  wire signed [32:0] in_product_689 = in_product[22769:22737];
  wire signed [32:0] in_product_690 = in_product[22802:22770];
  wire signed [32:0] in_product_691 = in_product[22835:22803];
  wire signed [32:0] in_product_692 = in_product[22868:22836];
  wire signed [32:0] in_product_693 = in_product[22901:22869];
  wire signed [32:0] in_product_694 = in_product[22934:22902];
  wire signed [32:0] in_product_695 = in_product[22967:22935];
  wire signed [32:0] in_product_696 = in_product[23000:22968];
  wire signed [32:0] in_product_697 = in_product[23033:23001];
  wire signed [32:0] in_product_698 = in_product[23066:23034];
  wire signed [32:0] in_product_699 = in_product[23099:23067];
  wire signed [32:0] in_product_700 = in_product[23132:23100];
  wire signed [32:0] in_product_701 = in_product[23165:23133];
  wire signed [32:0] in_product_702 = in_product[23198:23166];
  wire signed [32:0] in_product_703 = in_product[23231:23199];
  wire signed [32:0] in_product_704 = in_product[23264:23232];
  wire signed [32:0] in_product_705 = in_product[23297:23265];
  wire signed [32:0] in_product_706 = in_product[23330:23298];
  wire signed [32:0] in_product_707 = in_product[23363:23331];
  wire signed [32:0] in_product_708 = in_product[23396:23364];
  wire signed [32:0] in_product_709 = in_product[23429:23397];
  wire signed [32:0] in_product_710 = in_product[23462:23430];
  wire signed [32:0] in_product_711 = in_product[23495:23463];
  wire signed [32:0] in_product_712 = in_product[23528:23496];
  wire signed [32:0] in_product_713 = in_product[23561:23529];
  wire signed [32:0] in_product_714 = in_product[23594:23562];
  wire signed [32:0] in_product_715 = in_product[23627:23595];
  wire signed [32:0] in_product_716 = in_product[23660:23628];
  wire signed [32:0] in_product_717 = in_product[23693:23661];
  wire signed [32:0] in_product_718 = in_product[23726:23694];
  wire signed [32:0] in_product_719 = in_product[23759:23727];
  wire signed [32:0] in_product_720 = in_product[23792:23760];
  wire signed [32:0] in_product_721 = in_product[23825:23793];
  wire signed [32:0] in_product_722 = in_product[23858:23826];
  wire signed [32:0] in_product_723 = in_product[23891:23859];
  wire signed [32:0] in_product_724 = in_product[23924:23892];
  wire signed [32:0] in_product_725 = in_product[23957:23925];
  wire signed [32:0] in_product_726 = in_product[23990:23958];
  wire signed [32:0] in_product_727 = in_product[24023:23991];
  wire signed [32:0] in_product_728 = in_product[24056:24024];
  wire signed [32:0] in_product_729 = in_product[24089:24057];
  wire signed [32:0] in_product_730 = in_product[24122:24090];
  wire signed [32:0] in_product_731 = in_product[24155:24123];
  wire signed [32:0] in_product_732 = in_product[24188:24156];
  wire signed [32:0] in_product_733 = in_product[24221:24189];
  wire signed [32:0] in_product_734 = in_product[24254:24222];
  wire signed [32:0] in_product_735 = in_product[24287:24255];
  wire signed [32:0] in_product_736 = in_product[24320:24288];
  wire signed [32:0] in_product_737 = in_product[24353:24321];
  wire signed [32:0] in_product_738 = in_product[24386:24354];
  wire signed [32:0] in_product_739 = in_product[24419:24387];
  wire signed [32:0] in_product_740 = in_product[24452:24420];
  wire signed [32:0] in_product_741 = in_product[24485:24453];
  wire signed [32:0] in_product_742 = in_product[24518:24486];
  wire signed [32:0] in_product_743 = in_product[24551:24519];
  wire signed [32:0] in_product_744 = in_product[24584:24552];
  wire signed [32:0] in_product_745 = in_product[24617:24585];
  wire signed [32:0] in_product_746 = in_product[24650:24618];
  wire signed [32:0] in_product_747 = in_product[24683:24651];
  wire signed [32:0] in_product_748 = in_product[24716:24684];
  wire signed [32:0] in_product_749 = in_product[24749:24717];
  wire signed [32:0] in_product_750 = in_product[24782:24750];
  wire signed [32:0] in_product_751 = in_product[24815:24783];
  wire signed [32:0] in_product_752 = in_product[24848:24816];
  wire signed [32:0] in_product_753 = in_product[24881:24849];
  wire signed [32:0] in_product_754 = in_product[24914:24882];
  wire signed [32:0] in_product_755 = in_product[24947:24915];
  wire signed [32:0] in_product_756 = in_product[24980:24948];
  wire signed [32:0] in_product_757 = in_product[25013:24981];
  wire signed [32:0] in_product_758 = in_product[25046:25014];
  wire signed [32:0] in_product_759 = in_product[25079:25047];
  wire signed [32:0] in_product_760 = in_product[25112:25080];
  wire signed [32:0] in_product_761 = in_product[25145:25113];
  wire signed [32:0] in_product_762 = in_product[25178:25146];
  wire signed [32:0] in_product_763 = in_product[25211:25179];
  wire signed [32:0] in_product_764 = in_product[25244:25212];
  wire signed [32:0] in_product_765 = in_product[25277:25245];
  wire signed [32:0] in_product_766 = in_product[25310:25278];
  wire signed [32:0] in_product_767 = in_product[25343:25311];
  wire signed [32:0] in_product_768 = in_product[25376:25344];
  wire signed [32:0] in_product_769 = in_product[25409:25377];
  wire signed [32:0] in_product_770 = in_product[25442:25410];
  wire signed [32:0] in_product_771 = in_product[25475:25443];
  wire signed [32:0] in_product_772 = in_product[25508:25476];
  wire signed [32:0] in_product_773 = in_product[25541:25509];
  wire signed [32:0] in_product_774 = in_product[25574:25542];
  wire signed [32:0] in_product_775 = in_product[25607:25575];
  wire signed [32:0] in_product_776 = in_product[25640:25608];
  wire signed [32:0] in_product_777 = in_product[25673:25641];
  wire signed [32:0] in_product_778 = in_product[25706:25674];
  wire signed [32:0] in_product_779 = in_product[25739:25707];
  wire signed [32:0] in_product_780 = in_product[25772:25740];
  wire signed [32:0] in_product_781 = in_product[25805:25773];
  wire signed [32:0] in_product_782 = in_product[25838:25806];
  wire signed [32:0] in_product_783 = in_product[25871:25839];
  wire signed [32:0] in_product_784 = in_product[25904:25872];
  wire signed [32:0] in_product_785 = in_product[25937:25905];
  wire signed [32:0] in_product_786 = in_product[25970:25938];
  wire signed [32:0] in_product_787 = in_product[26003:25971];
  wire signed [32:0] in_product_788 = in_product[26036:26004];
  wire signed [32:0] in_product_789 = in_product[26069:26037];
  wire signed [32:0] in_product_790 = in_product[26102:26070];
  wire signed [32:0] in_product_791 = in_product[26135:26103];
  wire signed [32:0] in_product_792 = in_product[26168:26136];
  wire signed [32:0] in_product_793 = in_product[26201:26169];
  wire signed [32:0] in_product_794 = in_product[26234:26202];
  wire signed [32:0] in_product_795 = in_product[26267:26235];
  wire signed [32:0] in_product_796 = in_product[26300:26268];
  wire signed [32:0] in_product_797 = in_product[26333:26301];
  wire signed [32:0] in_product_798 = in_product[26366:26334];
  wire signed [32:0] in_product_799 = in_product[26399:26367];
  wire signed [32:0] in_product_800 = in_product[26432:26400];
  wire signed [32:0] in_product_801 = in_product[26465:26433];
  wire signed [32:0] in_product_802 = in_product[26498:26466];
  wire signed [32:0] in_product_803 = in_product[26531:26499];
  wire signed [32:0] in_product_804 = in_product[26564:26532];
  wire signed [32:0] in_product_805 = in_product[26597:26565];
  wire signed [32:0] in_product_806 = in_product[26630:26598];
  wire signed [32:0] in_product_807 = in_product[26663:26631];
  wire signed [32:0] in_product_808 = in_product[26696:26664];
  wire signed [32:0] in_product_809 = in_product[26729:26697];
  wire signed [32:0] in_product_810 = in_product[26762:26730];
  wire signed [32:0] in_product_811 = in_product[26795:26763];
  wire signed [32:0] in_product_812 = in_product[26828:26796];
  wire signed [32:0] in_product_813 = in_product[26861:26829];
  wire signed [32:0] in_product_814 = in_product[26894:26862];
  wire signed [32:0] in_product_815 = in_product[26927:26895];
  wire signed [32:0] in_product_816 = in_product[26960:26928];
  wire signed [32:0] in_product_817 = in_product[26993:26961];
  wire signed [32:0] in_product_818 = in_product[27026:26994];
  wire signed [32:0] in_product_819 = in_product[27059:27027];
  wire signed [32:0] in_product_820 = in_product[27092:27060];
  wire signed [32:0] in_product_821 = in_product[27125:27093];
  wire signed [32:0] in_product_822 = in_product[27158:27126];
  wire signed [32:0] in_product_823 = in_product[27191:27159];
  wire signed [32:0] in_product_824 = in_product[27224:27192];
  wire signed [32:0] in_product_825 = in_product[27257:27225];
  wire signed [32:0] in_product_826 = in_product[27290:27258];
  wire signed [32:0] in_product_827 = in_product[27323:27291];
  wire signed [32:0] in_product_828 = in_product[27356:27324];
  wire signed [32:0] in_product_829 = in_product[27389:27357];
  wire signed [32:0] in_product_830 = in_product[27422:27390];
  wire signed [32:0] in_product_831 = in_product[27455:27423];
  wire signed [32:0] in_product_832 = in_product[27488:27456];
  wire signed [32:0] in_product_833 = in_product[27521:27489];
  wire signed [32:0] in_product_834 = in_product[27554:27522];
  wire signed [32:0] in_product_835 = in_product[27587:27555];
  wire signed [32:0] in_product_836 = in_product[27620:27588];
  wire signed [32:0] in_product_837 = in_product[27653:27621];
  wire signed [32:0] in_product_838 = in_product[27686:27654];
  wire signed [32:0] in_product_839 = in_product[27719:27687];
  wire signed [32:0] in_product_840 = in_product[27752:27720];
  wire signed [32:0] in_product_841 = in_product[27785:27753];
  wire signed [32:0] in_product_842 = in_product[27818:27786];
  wire signed [32:0] in_product_843 = in_product[27851:27819];
  wire signed [32:0] in_product_844 = in_product[27884:27852];
  wire signed [32:0] in_product_845 = in_product[27917:27885];
  wire signed [32:0] in_product_846 = in_product[27950:27918];
  wire signed [32:0] in_product_847 = in_product[27983:27951];
  wire signed [32:0] in_product_848 = in_product[28016:27984];
  wire signed [32:0] in_product_849 = in_product[28049:28017];
  wire signed [32:0] in_product_850 = in_product[28082:28050];
  wire signed [32:0] in_product_851 = in_product[28115:28083];
  wire signed [32:0] in_product_852 = in_product[28148:28116];
  wire signed [32:0] in_product_853 = in_product[28181:28149];
  wire signed [32:0] in_product_854 = in_product[28214:28182];
  wire signed [32:0] in_product_855 = in_product[28247:28215];
  wire signed [32:0] in_product_856 = in_product[28280:28248];
  wire signed [32:0] in_product_857 = in_product[28313:28281];
  wire signed [32:0] in_product_858 = in_product[28346:28314];
  wire signed [32:0] in_product_859 = in_product[28379:28347];
  wire signed [32:0] in_product_860 = in_product[28412:28380];
  wire signed [32:0] in_product_861 = in_product[28445:28413];
  wire signed [32:0] in_product_862 = in_product[28478:28446];
  wire signed [32:0] in_product_863 = in_product[28511:28479];
  wire signed [32:0] in_product_864 = in_product[28544:28512];
  wire signed [32:0] in_product_865 = in_product[28577:28545];
  wire signed [32:0] in_product_866 = in_product[28610:28578];
  wire signed [32:0] in_product_867 = in_product[28643:28611];
  wire signed [32:0] in_product_868 = in_product[28676:28644];
  wire signed [32:0] in_product_869 = in_product[28709:28677];
  wire signed [32:0] in_product_870 = in_product[28742:28710];
  wire signed [32:0] in_product_871 = in_product[28775:28743];
  wire signed [32:0] in_product_872 = in_product[28808:28776];
  wire signed [32:0] in_product_873 = in_product[28841:28809];
  wire signed [32:0] in_product_874 = in_product[28874:28842];
  wire signed [32:0] in_product_875 = in_product[28907:28875];
  wire signed [32:0] in_product_876 = in_product[28940:28908];
  wire signed [32:0] in_product_877 = in_product[28973:28941];
  wire signed [32:0] in_product_878 = in_product[29006:28974];
  wire signed [32:0] in_product_879 = in_product[29039:29007];
  wire signed [32:0] in_product_880 = in_product[29072:29040];
  wire signed [32:0] in_product_881 = in_product[29105:29073];
  wire signed [32:0] in_product_882 = in_product[29138:29106];
  wire signed [32:0] in_product_883 = in_product[29171:29139];
  wire signed [32:0] in_product_884 = in_product[29204:29172];
  wire signed [32:0] in_product_885 = in_product[29237:29205];
  wire signed [32:0] in_product_886 = in_product[29270:29238];
  wire signed [32:0] in_product_887 = in_product[29303:29271];
  wire signed [32:0] in_product_888 = in_product[29336:29304];
  wire signed [32:0] in_product_889 = in_product[29369:29337];
  wire signed [32:0] in_product_890 = in_product[29402:29370];
  wire signed [32:0] in_product_891 = in_product[29435:29403];
  wire signed [32:0] in_product_892 = in_product[29468:29436];
  wire signed [32:0] in_product_893 = in_product[29501:29469];
  wire signed [32:0] in_product_894 = in_product[29534:29502];
  wire signed [32:0] in_product_895 = in_product[29567:29535];
  wire signed [32:0] in_product_896 = in_product[29600:29568];
  wire signed [32:0] in_product_897 = in_product[29633:29601];
  wire signed [32:0] in_product_898 = in_product[29666:29634];
  wire signed [32:0] in_product_899 = in_product[29699:29667];
  wire signed [32:0] in_product_900 = in_product[29732:29700];
  wire signed [32:0] in_product_901 = in_product[29765:29733];
  wire signed [32:0] in_product_902 = in_product[29798:29766];
  wire signed [32:0] in_product_903 = in_product[29831:29799];
  wire signed [32:0] in_product_904 = in_product[29864:29832];
  wire signed [32:0] in_product_905 = in_product[29897:29865];
  wire signed [32:0] in_product_906 = in_product[29930:29898];
  wire signed [32:0] in_product_907 = in_product[29963:29931];
  wire signed [32:0] in_product_908 = in_product[29996:29964];
  wire signed [32:0] in_product_909 = in_product[30029:29997];
  wire signed [32:0] in_product_910 = in_product[30062:30030];
  wire signed [32:0] in_product_911 = in_product[30095:30063];
  wire signed [32:0] in_product_912 = in_product[30128:30096];
  wire signed [32:0] in_product_913 = in_product[30161:30129];
  wire signed [32:0] in_product_914 = in_product[30194:30162];
  wire signed [32:0] in_product_915 = in_product[30227:30195];
  wire signed [32:0] in_product_916 = in_product[30260:30228];
  wire signed [32:0] in_product_917 = in_product[30293:30261];
  wire signed [32:0] in_product_918 = in_product[30326:30294];
  wire signed [32:0] in_product_919 = in_product[30359:30327];
  wire signed [32:0] in_product_920 = in_product[30392:30360];
  wire signed [32:0] in_product_921 = in_product[30425:30393];
  wire signed [32:0] in_product_922 = in_product[30458:30426];
  wire signed [32:0] in_product_923 = in_product[30491:30459];
  wire signed [32:0] in_product_924 = in_product[30524:30492];
  wire signed [32:0] in_product_925 = in_product[30557:30525];
  wire signed [32:0] in_product_926 = in_product[30590:30558];
  wire signed [32:0] in_product_927 = in_product[30623:30591];
  wire signed [32:0] in_product_928 = in_product[30656:30624];
  wire signed [32:0] in_product_929 = in_product[30689:30657];
  wire signed [32:0] in_product_930 = in_product[30722:30690];
  wire signed [32:0] in_product_931 = in_product[30755:30723];
  wire signed [32:0] in_product_932 = in_product[30788:30756];
  wire signed [32:0] in_product_933 = in_product[30821:30789];
  wire signed [32:0] in_product_934 = in_product[30854:30822];
  wire signed [32:0] in_product_935 = in_product[30887:30855];
  wire signed [32:0] in_product_936 = in_product[30920:30888];
  wire signed [32:0] in_product_937 = in_product[30953:30921];
  wire signed [32:0] in_product_938 = in_product[30986:30954];
  wire signed [32:0] in_product_939 = in_product[31019:30987];
  wire signed [32:0] in_product_940 = in_product[31052:31020];
  wire signed [32:0] in_product_941 = in_product[31085:31053];
  wire signed [32:0] in_product_942 = in_product[31118:31086];
  wire signed [32:0] in_product_943 = in_product[31151:31119];
  wire signed [32:0] in_product_944 = in_product[31184:31152];
  wire signed [32:0] in_product_945 = in_product[31217:31185];
  wire signed [32:0] in_product_946 = in_product[31250:31218];
  wire signed [32:0] in_product_947 = in_product[31283:31251];
  wire signed [32:0] in_product_948 = in_product[31316:31284];
  wire signed [32:0] in_product_949 = in_product[31349:31317];
  wire signed [32:0] in_product_950 = in_product[31382:31350];
  wire signed [32:0] in_product_951 = in_product[31415:31383];
  wire signed [32:0] in_product_952 = in_product[31448:31416];
  wire signed [32:0] in_product_953 = in_product[31481:31449];
  wire signed [32:0] in_product_954 = in_product[31514:31482];
  wire signed [32:0] in_product_955 = in_product[31547:31515];
  wire signed [32:0] in_product_956 = in_product[31580:31548];
  wire signed [32:0] in_product_957 = in_product[31613:31581];
  wire signed [32:0] in_product_958 = in_product[31646:31614];
  wire signed [32:0] in_product_959 = in_product[31679:31647];
  wire signed [32:0] in_product_960 = in_product[31712:31680];
  wire signed [32:0] in_product_961 = in_product[31745:31713];
  wire signed [32:0] in_product_962 = in_product[31778:31746];
  wire signed [32:0] in_product_963 = in_product[31811:31779];
  wire signed [32:0] in_product_964 = in_product[31844:31812];
  wire signed [32:0] in_product_965 = in_product[31877:31845];
  wire signed [32:0] in_product_966 = in_product[31910:31878];
  wire signed [32:0] in_product_967 = in_product[31943:31911];
  wire signed [32:0] in_product_968 = in_product[31976:31944];
  wire signed [32:0] in_product_969 = in_product[32009:31977];
  wire signed [32:0] in_product_970 = in_product[32042:32010];
  wire signed [32:0] in_product_971 = in_product[32075:32043];
  wire signed [32:0] in_product_972 = in_product[32108:32076];
  wire signed [32:0] in_product_973 = in_product[32141:32109];
  wire signed [32:0] in_product_974 = in_product[32174:32142];
  wire signed [32:0] in_product_975 = in_product[32207:32175];
  wire signed [32:0] in_product_976 = in_product[32240:32208];
  wire signed [32:0] in_product_977 = in_product[32273:32241];
  wire signed [32:0] in_product_978 = in_product[32306:32274];
  wire signed [32:0] in_product_979 = in_product[32339:32307];
  wire signed [32:0] in_product_980 = in_product[32372:32340];
  wire signed [32:0] in_product_981 = in_product[32405:32373];
  wire signed [32:0] in_product_982 = in_product[32438:32406];
  wire signed [32:0] in_product_983 = in_product[32471:32439];
  wire signed [32:0] in_product_984 = in_product[32504:32472];
  wire signed [32:0] in_product_985 = in_product[32537:32505];
  wire signed [32:0] in_product_986 = in_product[32570:32538];
  wire signed [32:0] in_product_987 = in_product[32603:32571];
  wire signed [32:0] in_product_988 = in_product[32636:32604];
  wire signed [32:0] in_product_989 = in_product[32669:32637];
  wire signed [32:0] in_product_990 = in_product[32702:32670];
  wire signed [32:0] in_product_991 = in_product[32735:32703];
  wire signed [32:0] in_product_992 = in_product[32768:32736];
  wire signed [32:0] in_product_993 = in_product[32801:32769];
  wire signed [32:0] in_product_994 = in_product[32834:32802];
  wire signed [32:0] in_product_995 = in_product[32867:32835];
  wire signed [32:0] in_product_996 = in_product[32900:32868];
  wire signed [32:0] in_product_997 = in_product[32933:32901];
  wire signed [32:0] in_product_998 = in_product[32966:32934];
  wire signed [32:0] in_product_999 = in_product[32999:32967];
  wire signed [32:0] in_product_1000 = in_product[33032:33000];
  wire signed [32:0] in_product_1001 = in_product[33065:33033];
  wire signed [32:0] in_product_1002 = in_product[33098:33066];
  wire signed [32:0] in_product_1003 = in_product[33131:33099];
  wire signed [32:0] in_product_1004 = in_product[33164:33132];
  wire signed [32:0] in_product_1005 = in_product[33197:33165];
  wire signed [32:0] in_product_1006 = in_product[33230:33198];
  wire signed [32:0] in_product_1007 = in_product[33263:33231];
  wire signed [32:0] in_product_1008 = in_product[33296:33264];
  wire signed [32:0] in_product_1009 = in_product[33329:33297];
  wire signed [32:0] in_product_1010 = in_product[33362:33330];
  wire signed [32:0] in_product_1011 = in_product[33395:33363];
  wire signed [32:0] in_product_1012 = in_product[33428:33396];
  wire signed [32:0] in_product_1013 = in_product[33461:33429];
  wire signed [32:0] in_product_1014 = in_product[33494:33462];
  wire signed [32:0] in_product_1015 = in_product[33527:33495];
  wire signed [32:0] in_product_1016 = in_product[33560:33528];
  wire signed [32:0] in_product_1017 = in_product[33593:33561];
  wire signed [32:0] in_product_1018 = in_product[33626:33594];
  wire signed [32:0] in_product_1019 = in_product[33659:33627];
  wire signed [32:0] in_product_1020 = in_product[33692:33660];
  wire signed [32:0] in_product_1021 = in_product[33725:33693];
  wire signed [32:0] in_product_1022 = in_product[33758:33726];
  wire signed [32:0] in_product_1023 = in_product[33791:33759];
  reg dot_valid_1;
  reg dot_1_last;
  reg [1:0] dot_1_groups_0; // 0 one, 1 two, 2 four
  reg dot_valid_2;
  reg dot_2_last;
  reg [1:0] dot_2_groups_0; // 0 one, 1 two, 2 four
  reg dot_valid_3;
  reg dot_3_last;
  reg [1:0] dot_3_groups_0; // 0 one, 1 two, 2 four
  reg dot_valid_4;
  reg dot_4_last;
  reg [1:0] dot_4_groups_0; // 0 one, 1 two, 2 four
  reg row_valid_1;
  reg row_1_last;
  reg [1:0] row_1_groups_0; // 0 one, 1 two, 2 four
  reg row_valid_2;
  reg row_2_last;
  reg [1:0] row_2_groups_0; // 0 one, 1 two, 2 four
  reg row_valid_3;
  reg row_3_last;
  reg row_valid_4;
  reg row_4_last;
  reg signed [39:0] upper_1_0;
  reg signed [39:0] upper_1_1;
  reg signed [39:0] upper_1_2;
  reg signed [39:0] upper_1_3;
  reg signed [39:0] upper_1_4;
  reg signed [39:0] upper_1_5;
  reg signed [39:0] upper_1_6;
  reg signed [39:0] upper_1_7;
  reg signed [39:0] upper_1_8;
  reg signed [39:0] upper_1_9;
  reg signed [39:0] upper_1_10;
  reg signed [39:0] upper_1_11;
  reg signed [39:0] upper_1_12;
  reg signed [39:0] upper_1_13;
  reg signed [39:0] upper_1_14;
  reg signed [39:0] upper_1_15;
  reg signed [39:0] row_1_0;
  reg signed [39:0] row_1_1;
  reg signed [39:0] row_1_2;
  reg signed [39:0] row_1_3;
  reg signed [39:0] row_1_4;
  reg signed [39:0] row_1_5;
  reg signed [39:0] row_1_6;
  reg signed [39:0] row_1_7;
  reg signed [39:0] row_1_8;
  reg signed [39:0] row_1_9;
  reg signed [39:0] row_1_10;
  reg signed [39:0] row_1_11;
  reg signed [39:0] row_1_12;
  reg signed [39:0] row_1_13;
  reg signed [39:0] row_1_14;
  reg signed [39:0] row_1_15;
  reg signed [39:0] row_1_16;
  reg signed [39:0] row_1_17;
  reg signed [39:0] row_1_18;
  reg signed [39:0] row_1_19;
  reg signed [39:0] row_1_20;
  reg signed [39:0] row_1_21;
  reg signed [39:0] row_1_22;
  reg signed [39:0] row_1_23;
  reg signed [39:0] row_1_24;
  reg signed [39:0] row_1_25;
  reg signed [39:0] row_1_26;
  reg signed [39:0] row_1_27;
  reg signed [39:0] row_1_28;
  reg signed [39:0] row_1_29;
  reg signed [39:0] row_1_30;
  reg signed [39:0] row_1_31;
  reg signed [39:0] row_1_32;
  reg signed [39:0] row_1_33;
  reg signed [39:0] row_1_34;
  reg signed [39:0] row_1_35;
  reg signed [39:0] row_1_36;
  reg signed [39:0] row_1_37;
  reg signed [39:0] row_1_38;
  reg signed [39:0] row_1_39;
  reg signed [39:0] row_1_40;
  reg signed [39:0] row_1_41;
  reg signed [39:0] row_1_42;
  reg signed [39:0] row_1_43;
  reg signed [39:0] row_1_44;
  reg signed [39:0] row_1_45;
  reg signed [39:0] row_1_46;
  reg signed [39:0] row_1_47;
  reg signed [39:0] row_1_48;
  reg signed [39:0] row_1_49;
  reg signed [39:0] row_1_50;
  reg signed [39:0] row_1_51;
  reg signed [39:0] row_1_52;
  reg signed [39:0] row_1_53;
  reg signed [39:0] row_1_54;
  reg signed [39:0] row_1_55;
  reg signed [39:0] row_1_56;
  reg signed [39:0] row_1_57;
  reg signed [39:0] row_1_58;
  reg signed [39:0] row_1_59;
  reg signed [39:0] row_1_60;
  reg signed [39:0] row_1_61;
  reg signed [39:0] row_1_62;
  reg signed [39:0] row_1_63;
  reg signed [39:0] row_2_0;
  reg signed [39:0] row_2_1;
  reg signed [39:0] row_2_2;
  reg signed [39:0] row_2_3;
  reg signed [39:0] row_2_4;
  reg signed [39:0] row_2_5;
  reg signed [39:0] row_2_6;
  reg signed [39:0] row_2_7;
  reg signed [39:0] row_2_8;
  reg signed [39:0] row_2_9;
  reg signed [39:0] row_2_10;
  reg signed [39:0] row_2_11;
  reg signed [39:0] row_2_12;
  reg signed [39:0] row_2_13;
  reg signed [39:0] row_2_14;
  reg signed [39:0] row_2_15;
  reg signed [39:0] row_2_16;
  reg signed [39:0] row_2_17;
  reg signed [39:0] row_2_18;
  reg signed [39:0] row_2_19;
  reg signed [39:0] row_2_20;
  reg signed [39:0] row_2_21;
  reg signed [39:0] row_2_22;
  reg signed [39:0] row_2_23;
  reg signed [39:0] row_2_24;
  reg signed [39:0] row_2_25;
  reg signed [39:0] row_2_26;
  reg signed [39:0] row_2_27;
  reg signed [39:0] row_2_28;
  reg signed [39:0] row_2_29;
  reg signed [39:0] row_2_30;
  reg signed [39:0] row_2_31;
  reg signed [39:0] row_2_32;
  reg signed [39:0] row_2_33;
  reg signed [39:0] row_2_34;
  reg signed [39:0] row_2_35;
  reg signed [39:0] row_2_36;
  reg signed [39:0] row_2_37;
  reg signed [39:0] row_2_38;
  reg signed [39:0] row_2_39;
  reg signed [39:0] row_2_40;
  reg signed [39:0] row_2_41;
  reg signed [39:0] row_2_42;
  reg signed [39:0] row_2_43;
  reg signed [39:0] row_2_44;
  reg signed [39:0] row_2_45;
  reg signed [39:0] row_2_46;
  reg signed [39:0] row_2_47;
  reg signed [39:0] row_2_48;
  reg signed [39:0] row_2_49;
  reg signed [39:0] row_2_50;
  reg signed [39:0] row_2_51;
  reg signed [39:0] row_2_52;
  reg signed [39:0] row_2_53;
  reg signed [39:0] row_2_54;
  reg signed [39:0] row_2_55;
  reg signed [39:0] row_2_56;
  reg signed [39:0] row_2_57;
  reg signed [39:0] row_2_58;
  reg signed [39:0] row_2_59;
  reg signed [39:0] row_2_60;
  reg signed [39:0] row_2_61;
  reg signed [39:0] row_2_62;
  reg signed [39:0] row_2_63;
  reg score_taken;
  reg row_taken;
  wire [159:0] proc_0_score;
  wire signed [39:0] proc_0_score_0 = proc_0_score[39:0];
  wire signed [39:0] proc_0_score_1 = proc_0_score[79:40];
  wire signed [39:0] proc_0_score_2 = proc_0_score[119:80];
  wire signed [39:0] proc_0_score_3 = proc_0_score[159:120];
  wire [159:0] proc_1_score;
  wire signed [39:0] proc_1_score_0 = proc_1_score[39:0];
  wire signed [39:0] proc_1_score_1 = proc_1_score[79:40];
  wire signed [39:0] proc_1_score_2 = proc_1_score[119:80];
  wire signed [39:0] proc_1_score_3 = proc_1_score[159:120];
  wire [159:0] proc_2_score;
  wire signed [39:0] proc_2_score_0 = proc_2_score[39:0];
  wire signed [39:0] proc_2_score_1 = proc_2_score[79:40];
  wire signed [39:0] proc_2_score_2 = proc_2_score[119:80];
  wire signed [39:0] proc_2_score_3 = proc_2_score[159:120];
  wire [159:0] proc_3_score;
  wire signed [39:0] proc_3_score_0 = proc_3_score[39:0];
  wire signed [39:0] proc_3_score_1 = proc_3_score[79:40];
  wire signed [39:0] proc_3_score_2 = proc_3_score[119:80];
  wire signed [39:0] proc_3_score_3 = proc_3_score[159:120];
  wire [159:0] proc_4_score;
  wire signed [39:0] proc_4_score_0 = proc_4_score[39:0];
  wire signed [39:0] proc_4_score_1 = proc_4_score[79:40];
  wire signed [39:0] proc_4_score_2 = proc_4_score[119:80];
  wire signed [39:0] proc_4_score_3 = proc_4_score[159:120];
  wire [159:0] proc_5_score;
  wire signed [39:0] proc_5_score_0 = proc_5_score[39:0];
  wire signed [39:0] proc_5_score_1 = proc_5_score[79:40];
  wire signed [39:0] proc_5_score_2 = proc_5_score[119:80];
  wire signed [39:0] proc_5_score_3 = proc_5_score[159:120];
  wire [159:0] proc_6_score;
  wire signed [39:0] proc_6_score_0 = proc_6_score[39:0];
  wire signed [39:0] proc_6_score_1 = proc_6_score[79:40];
  wire signed [39:0] proc_6_score_2 = proc_6_score[119:80];
  wire signed [39:0] proc_6_score_3 = proc_6_score[159:120];
  wire [159:0] proc_7_score;
  wire signed [39:0] proc_7_score_0 = proc_7_score[39:0];
  wire signed [39:0] proc_7_score_1 = proc_7_score[79:40];
  wire signed [39:0] proc_7_score_2 = proc_7_score[119:80];
  wire signed [39:0] proc_7_score_3 = proc_7_score[159:120];
  wire [159:0] proc_8_score;
  wire signed [39:0] proc_8_score_0 = proc_8_score[39:0];
  wire signed [39:0] proc_8_score_1 = proc_8_score[79:40];
  wire signed [39:0] proc_8_score_2 = proc_8_score[119:80];
  wire signed [39:0] proc_8_score_3 = proc_8_score[159:120];
  wire [159:0] proc_9_score;
  wire signed [39:0] proc_9_score_0 = proc_9_score[39:0];
  wire signed [39:0] proc_9_score_1 = proc_9_score[79:40];
  wire signed [39:0] proc_9_score_2 = proc_9_score[119:80];
  wire signed [39:0] proc_9_score_3 = proc_9_score[159:120];
  wire [159:0] proc_10_score;
  wire signed [39:0] proc_10_score_0 = proc_10_score[39:0];
  wire signed [39:0] proc_10_score_1 = proc_10_score[79:40];
  wire signed [39:0] proc_10_score_2 = proc_10_score[119:80];
  wire signed [39:0] proc_10_score_3 = proc_10_score[159:120];
  wire [159:0] proc_11_score;
  wire signed [39:0] proc_11_score_0 = proc_11_score[39:0];
  wire signed [39:0] proc_11_score_1 = proc_11_score[79:40];
  wire signed [39:0] proc_11_score_2 = proc_11_score[119:80];
  wire signed [39:0] proc_11_score_3 = proc_11_score[159:120];
  wire [159:0] proc_12_score;
  wire signed [39:0] proc_12_score_0 = proc_12_score[39:0];
  wire signed [39:0] proc_12_score_1 = proc_12_score[79:40];
  wire signed [39:0] proc_12_score_2 = proc_12_score[119:80];
  wire signed [39:0] proc_12_score_3 = proc_12_score[159:120];
  wire [159:0] proc_13_score;
  wire signed [39:0] proc_13_score_0 = proc_13_score[39:0];
  wire signed [39:0] proc_13_score_1 = proc_13_score[79:40];
  wire signed [39:0] proc_13_score_2 = proc_13_score[119:80];
  wire signed [39:0] proc_13_score_3 = proc_13_score[159:120];
  wire [159:0] proc_14_score;
  wire signed [39:0] proc_14_score_0 = proc_14_score[39:0];
  wire signed [39:0] proc_14_score_1 = proc_14_score[79:40];
  wire signed [39:0] proc_14_score_2 = proc_14_score[119:80];
  wire signed [39:0] proc_14_score_3 = proc_14_score[159:120];
  wire [159:0] proc_15_score;
  wire signed [39:0] proc_15_score_0 = proc_15_score[39:0];
  wire signed [39:0] proc_15_score_1 = proc_15_score[79:40];
  wire signed [39:0] proc_15_score_2 = proc_15_score[119:80];
  wire signed [39:0] proc_15_score_3 = proc_15_score[159:120];
  wire signed [36:0] lane_0_sum;
  wire signed [39:0] acc_0_sum;
  wire signed [36:0] lane_1_sum;
  wire signed [39:0] acc_1_sum;
  wire signed [36:0] lane_2_sum;
  wire signed [39:0] acc_2_sum;
  wire signed [36:0] lane_3_sum;
  wire signed [39:0] acc_3_sum;
  wire signed [36:0] lane_4_sum;
  wire signed [39:0] acc_4_sum;
  wire signed [36:0] lane_5_sum;
  wire signed [39:0] acc_5_sum;
  wire signed [36:0] lane_6_sum;
  wire signed [39:0] acc_6_sum;
  wire signed [36:0] lane_7_sum;
  wire signed [39:0] acc_7_sum;
  wire signed [36:0] lane_8_sum;
  wire signed [39:0] acc_8_sum;
  wire signed [36:0] lane_9_sum;
  wire signed [39:0] acc_9_sum;
  wire signed [36:0] lane_10_sum;
  wire signed [39:0] acc_10_sum;
  wire signed [36:0] lane_11_sum;
  wire signed [39:0] acc_11_sum;
  wire signed [36:0] lane_12_sum;
  wire signed [39:0] acc_12_sum;
  wire signed [36:0] lane_13_sum;
  wire signed [39:0] acc_13_sum;
  wire signed [36:0] lane_14_sum;
  wire signed [39:0] acc_14_sum;
  wire signed [36:0] lane_15_sum;
  wire signed [39:0] acc_15_sum;
  wire signed [36:0] lane_16_sum;
  wire signed [39:0] acc_16_sum;
  wire signed [36:0] lane_17_sum;
  wire signed [39:0] acc_17_sum;
  wire signed [36:0] lane_18_sum;
  wire signed [39:0] acc_18_sum;
  wire signed [36:0] lane_19_sum;
  wire signed [39:0] acc_19_sum;
  wire signed [36:0] lane_20_sum;
  wire signed [39:0] acc_20_sum;
  wire signed [36:0] lane_21_sum;
  wire signed [39:0] acc_21_sum;
  wire signed [36:0] lane_22_sum;
  wire signed [39:0] acc_22_sum;
  wire signed [36:0] lane_23_sum;
  wire signed [39:0] acc_23_sum;
  wire signed [36:0] lane_24_sum;
  wire signed [39:0] acc_24_sum;
  wire signed [36:0] lane_25_sum;
  wire signed [39:0] acc_25_sum;
  wire signed [36:0] lane_26_sum;
  wire signed [39:0] acc_26_sum;
  wire signed [36:0] lane_27_sum;
  wire signed [39:0] acc_27_sum;
  wire signed [36:0] lane_28_sum;
  wire signed [39:0] acc_28_sum;
  wire signed [36:0] lane_29_sum;
  wire signed [39:0] acc_29_sum;
  wire signed [36:0] lane_30_sum;
  wire signed [39:0] acc_30_sum;
  wire signed [36:0] lane_31_sum;
  wire signed [39:0] acc_31_sum;
  wire signed [36:0] lane_32_sum;
  wire signed [39:0] acc_32_sum;
  wire signed [36:0] lane_33_sum;
  wire signed [39:0] acc_33_sum;
  wire signed [36:0] lane_34_sum;
  wire signed [39:0] acc_34_sum;
  wire signed [36:0] lane_35_sum;
  wire signed [39:0] acc_35_sum;
  wire signed [36:0] lane_36_sum;
  wire signed [39:0] acc_36_sum;
  wire signed [36:0] lane_37_sum;
  wire signed [39:0] acc_37_sum;
  wire signed [36:0] lane_38_sum;
  wire signed [39:0] acc_38_sum;
  wire signed [36:0] lane_39_sum;
  wire signed [39:0] acc_39_sum;
  wire signed [36:0] lane_40_sum;
  wire signed [39:0] acc_40_sum;
  wire signed [36:0] lane_41_sum;
  wire signed [39:0] acc_41_sum;
  wire signed [36:0] lane_42_sum;
  wire signed [39:0] acc_42_sum;
  wire signed [36:0] lane_43_sum;
  wire signed [39:0] acc_43_sum;
  wire signed [36:0] lane_44_sum;
  wire signed [39:0] acc_44_sum;
  wire signed [36:0] lane_45_sum;
  wire signed [39:0] acc_45_sum;
  wire signed [36:0] lane_46_sum;
  wire signed [39:0] acc_46_sum;
  wire signed [36:0] lane_47_sum;
  wire signed [39:0] acc_47_sum;
  wire signed [36:0] lane_48_sum;
  wire signed [39:0] acc_48_sum;
  wire signed [36:0] lane_49_sum;
  wire signed [39:0] acc_49_sum;
  wire signed [36:0] lane_50_sum;
  wire signed [39:0] acc_50_sum;
  wire signed [36:0] lane_51_sum;
  wire signed [39:0] acc_51_sum;
  wire signed [36:0] lane_52_sum;
  wire signed [39:0] acc_52_sum;
  wire signed [36:0] lane_53_sum;
  wire signed [39:0] acc_53_sum;
  wire signed [36:0] lane_54_sum;
  wire signed [39:0] acc_54_sum;
  wire signed [36:0] lane_55_sum;
  wire signed [39:0] acc_55_sum;
  wire signed [36:0] lane_56_sum;
  wire signed [39:0] acc_56_sum;
  wire signed [36:0] lane_57_sum;
  wire signed [39:0] acc_57_sum;
  wire signed [36:0] lane_58_sum;
  wire signed [39:0] acc_58_sum;
  wire signed [36:0] lane_59_sum;
  wire signed [39:0] acc_59_sum;
  wire signed [36:0] lane_60_sum;
  wire signed [39:0] acc_60_sum;
  wire signed [36:0] lane_61_sum;
  wire signed [39:0] acc_61_sum;
  wire signed [36:0] lane_62_sum;
  wire signed [39:0] acc_62_sum;
  wire signed [36:0] lane_63_sum;
  wire signed [39:0] acc_63_sum;
  wire signed [40:0] fold_1_0_sum;
  wire signed [40:0] fold_1_1_sum;
  wire signed [40:0] fold_1_2_sum;
  wire signed [40:0] fold_1_3_sum;
  wire signed [40:0] fold_1_4_sum;
  wire signed [40:0] fold_1_5_sum;
  wire signed [40:0] fold_1_6_sum;
  wire signed [40:0] fold_1_7_sum;
  wire signed [40:0] fold_1_8_sum;
  wire signed [40:0] fold_1_9_sum;
  wire signed [40:0] fold_1_10_sum;
  wire signed [40:0] fold_1_11_sum;
  wire signed [40:0] fold_1_12_sum;
  wire signed [40:0] fold_1_13_sum;
  wire signed [40:0] fold_1_14_sum;
  wire signed [40:0] fold_1_15_sum;
  wire signed [40:0] fold_1_16_sum;
  wire signed [40:0] fold_1_17_sum;
  wire signed [40:0] fold_1_18_sum;
  wire signed [40:0] fold_1_19_sum;
  wire signed [40:0] fold_1_20_sum;
  wire signed [40:0] fold_1_21_sum;
  wire signed [40:0] fold_1_22_sum;
  wire signed [40:0] fold_1_23_sum;
  wire signed [40:0] fold_1_24_sum;
  wire signed [40:0] fold_1_25_sum;
  wire signed [40:0] fold_1_26_sum;
  wire signed [40:0] fold_1_27_sum;
  wire signed [40:0] fold_1_28_sum;
  wire signed [40:0] fold_1_29_sum;
  wire signed [40:0] fold_1_30_sum;
  wire signed [40:0] fold_1_31_sum;
  wire signed [40:0] fold_2_0_sum;
  wire signed [40:0] fold_2_1_sum;
  wire signed [40:0] fold_2_2_sum;
  wire signed [40:0] fold_2_3_sum;
  wire signed [40:0] fold_2_4_sum;
  wire signed [40:0] fold_2_5_sum;
  wire signed [40:0] fold_2_6_sum;
  wire signed [40:0] fold_2_7_sum;
  wire signed [40:0] fold_2_8_sum;
  wire signed [40:0] fold_2_9_sum;
  wire signed [40:0] fold_2_10_sum;
  wire signed [40:0] fold_2_11_sum;
  wire signed [40:0] fold_2_12_sum;
  wire signed [40:0] fold_2_13_sum;
  wire signed [40:0] fold_2_14_sum;
  wire signed [40:0] fold_2_15_sum;
  wire or_dot_4_last = dot_4_last | ~(dot_4_groups_0 == 2'd0);
  wire and_dot_valid_4 = dot_valid_4 & or_dot_4_last;
  assign score_valid = and_dot_valid_4 & ~score_taken;
  wire and_score_valid = score_valid & ~score_ready;
  assign row_valid = row_valid_4 & row_4_last & ~row_taken;
  wire or_score_valid = and_score_valid | (row_valid & ~row_ready);
  wire advance = ~or_score_valid;
  wire eq_in_mode = in_mode == 2'd0;
  wire eq_dot_3_groups_0 = dot_3_groups_0 == 2'd0;
  wire and_advance = advance & dot_valid_3 & eq_dot_3_groups_0;
  wire and_advance_2 = advance & row_valid_2;
  wire eq_row_2_groups_0 = row_2_groups_0 == 2'd2;
  wire or_row_2_groups_0 = (row_2_groups_0 == 2'd1) | eq_row_2_groups_0;
  wire and_advance_3 = advance & ~eq_row_2_groups_0;
  always @(posedge clk) begin
    if (rst) dot_valid_1 <= 1'b0;
    else if (advance) dot_valid_1 <= in_valid & eq_in_mode;
  end
  always @(posedge clk) begin
    if (advance) dot_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) dot_1_groups_0 <= in_groups_0;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_2 <= 1'b0;
    else if (advance) dot_valid_2 <= dot_valid_1;
  end
  always @(posedge clk) begin
    if (advance) dot_2_last <= dot_1_last;
  end
  always @(posedge clk) begin
    if (advance) dot_2_groups_0 <= dot_1_groups_0;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_3 <= 1'b0;
    else if (advance) dot_valid_3 <= dot_valid_2;
  end
  always @(posedge clk) begin
    if (advance) dot_3_last <= dot_2_last;
  end
  always @(posedge clk) begin
    if (advance) dot_3_groups_0 <= dot_2_groups_0;
  end
  always @(posedge clk) begin
    if (rst) dot_valid_4 <= 1'b0;
    else if (advance) dot_valid_4 <= dot_valid_3;
  end
  always @(posedge clk) begin
    if (advance) dot_4_last <= dot_3_last;
  end
  always @(posedge clk) begin
    if (advance) dot_4_groups_0 <= dot_3_groups_0;
  end
  always @(posedge clk) begin
    if (rst) row_valid_1 <= 1'b0;
    else if (advance) row_valid_1 <= in_valid & ~eq_in_mode;
  end
  always @(posedge clk) begin
    if (advance) row_1_last <= in_last;
  end
  always @(posedge clk) begin
    if (advance) row_1_groups_0 <= in_groups_0;
  end
  always @(posedge clk) begin
    if (rst) row_valid_2 <= 1'b0;
    else if (advance) row_valid_2 <= row_valid_1;
  end
  always @(posedge clk) begin
    if (advance) row_2_last <= row_1_last;
  end
  always @(posedge clk) begin
    if (advance) row_2_groups_0 <= row_1_groups_0;
  end
  always @(posedge clk) begin
    if (rst) row_valid_3 <= 1'b0;
    else if (advance) row_valid_3 <= row_valid_2;
  end
  always @(posedge clk) begin
    if (advance) row_3_last <= row_2_last;
  end
  always @(posedge clk) begin
    if (rst) row_valid_4 <= 1'b0;
    else if (advance) row_valid_4 <= row_valid_3;
  end
  always @(posedge clk) begin
    if (advance) row_4_last <= row_3_last;
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_0 <= 40'sd0;
    else if (advance) upper_1_0 <= fold_1_16_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_1 <= 40'sd0;
    else if (advance) upper_1_1 <= fold_1_17_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_2 <= 40'sd0;
    else if (advance) upper_1_2 <= fold_1_18_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_3 <= 40'sd0;
    else if (advance) upper_1_3 <= fold_1_19_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_4 <= 40'sd0;
    else if (advance) upper_1_4 <= fold_1_20_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_5 <= 40'sd0;
    else if (advance) upper_1_5 <= fold_1_21_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_6 <= 40'sd0;
    else if (advance) upper_1_6 <= fold_1_22_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_7 <= 40'sd0;
    else if (advance) upper_1_7 <= fold_1_23_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_8 <= 40'sd0;
    else if (advance) upper_1_8 <= fold_1_24_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_9 <= 40'sd0;
    else if (advance) upper_1_9 <= fold_1_25_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_10 <= 40'sd0;
    else if (advance) upper_1_10 <= fold_1_26_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_11 <= 40'sd0;
    else if (advance) upper_1_11 <= fold_1_27_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_12 <= 40'sd0;
    else if (advance) upper_1_12 <= fold_1_28_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_13 <= 40'sd0;
    else if (advance) upper_1_13 <= fold_1_29_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_14 <= 40'sd0;
    else if (advance) upper_1_14 <= fold_1_30_sum[39:0];
  end
  always @(posedge clk) begin
    if (and_advance_3) upper_1_15 <= 40'sd0;
    else if (advance) upper_1_15 <= fold_1_31_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_0 <= fold_1_0_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_1 <= fold_1_1_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_2 <= fold_1_2_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_3 <= fold_1_3_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_4 <= fold_1_4_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_5 <= fold_1_5_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_6 <= fold_1_6_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_7 <= fold_1_7_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_8 <= fold_1_8_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_9 <= fold_1_9_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_10 <= fold_1_10_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_11 <= fold_1_11_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_12 <= fold_1_12_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_13 <= fold_1_13_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_14 <= fold_1_14_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_15 <= fold_1_15_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_16 <= fold_1_16_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_17 <= fold_1_17_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_18 <= fold_1_18_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_19 <= fold_1_19_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_20 <= fold_1_20_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_21 <= fold_1_21_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_22 <= fold_1_22_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_23 <= fold_1_23_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_24 <= fold_1_24_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_25 <= fold_1_25_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_26 <= fold_1_26_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_27 <= fold_1_27_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_28 <= fold_1_28_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_29 <= fold_1_29_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_30 <= fold_1_30_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_31 <= fold_1_31_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_1_32 <= acc_32_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_33 <= acc_33_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_34 <= acc_34_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_35 <= acc_35_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_36 <= acc_36_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_37 <= acc_37_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_38 <= acc_38_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_39 <= acc_39_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_40 <= acc_40_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_41 <= acc_41_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_42 <= acc_42_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_43 <= acc_43_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_44 <= acc_44_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_45 <= acc_45_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_46 <= acc_46_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_47 <= acc_47_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_48 <= acc_48_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_49 <= acc_49_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_50 <= acc_50_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_51 <= acc_51_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_52 <= acc_52_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_53 <= acc_53_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_54 <= acc_54_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_55 <= acc_55_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_56 <= acc_56_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_57 <= acc_57_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_58 <= acc_58_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_59 <= acc_59_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_60 <= acc_60_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_61 <= acc_61_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_62 <= acc_62_sum;
  end
  always @(posedge clk) begin
    if (advance) row_1_63 <= acc_63_sum;
  end
  always @(posedge clk) begin
    if (advance) row_2_0 <= fold_2_0_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_1 <= fold_2_1_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_2 <= fold_2_2_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_3 <= fold_2_3_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_4 <= fold_2_4_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_5 <= fold_2_5_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_6 <= fold_2_6_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_7 <= fold_2_7_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_8 <= fold_2_8_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_9 <= fold_2_9_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_10 <= fold_2_10_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_11 <= fold_2_11_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_12 <= fold_2_12_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_13 <= fold_2_13_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_14 <= fold_2_14_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_15 <= fold_2_15_sum[39:0];
  end
  always @(posedge clk) begin
    if (advance) row_2_16 <= row_1_16;
  end
  always @(posedge clk) begin
    if (advance) row_2_17 <= row_1_17;
  end
  always @(posedge clk) begin
    if (advance) row_2_18 <= row_1_18;
  end
  always @(posedge clk) begin
    if (advance) row_2_19 <= row_1_19;
  end
  always @(posedge clk) begin
    if (advance) row_2_20 <= row_1_20;
  end
  always @(posedge clk) begin
    if (advance) row_2_21 <= row_1_21;
  end
  always @(posedge clk) begin
    if (advance) row_2_22 <= row_1_22;
  end
  always @(posedge clk) begin
    if (advance) row_2_23 <= row_1_23;
  end
  always @(posedge clk) begin
    if (advance) row_2_24 <= row_1_24;
  end
  always @(posedge clk) begin
    if (advance) row_2_25 <= row_1_25;
  end
  always @(posedge clk) begin
    if (advance) row_2_26 <= row_1_26;
  end
  always @(posedge clk) begin
    if (advance) row_2_27 <= row_1_27;
  end
  always @(posedge clk) begin
    if (advance) row_2_28 <= row_1_28;
  end
  always @(posedge clk) begin
    if (advance) row_2_29 <= row_1_29;
  end
  always @(posedge clk) begin
    if (advance) row_2_30 <= row_1_30;
  end
  always @(posedge clk) begin
    if (advance) row_2_31 <= row_1_31;
  end
  always @(posedge clk) begin
    if (advance) row_2_32 <= row_1_32;
  end
  always @(posedge clk) begin
    if (advance) row_2_33 <= row_1_33;
  end
  always @(posedge clk) begin
    if (advance) row_2_34 <= row_1_34;
  end
  always @(posedge clk) begin
    if (advance) row_2_35 <= row_1_35;
  end
  always @(posedge clk) begin
    if (advance) row_2_36 <= row_1_36;
  end
  always @(posedge clk) begin
    if (advance) row_2_37 <= row_1_37;
  end
  always @(posedge clk) begin
    if (advance) row_2_38 <= row_1_38;
  end
  always @(posedge clk) begin
    if (advance) row_2_39 <= row_1_39;
  end
  always @(posedge clk) begin
    if (advance) row_2_40 <= row_1_40;
  end
  always @(posedge clk) begin
    if (advance) row_2_41 <= row_1_41;
  end
  always @(posedge clk) begin
    if (advance) row_2_42 <= row_1_42;
  end
  always @(posedge clk) begin
    if (advance) row_2_43 <= row_1_43;
  end
  always @(posedge clk) begin
    if (advance) row_2_44 <= row_1_44;
  end
  always @(posedge clk) begin
    if (advance) row_2_45 <= row_1_45;
  end
  always @(posedge clk) begin
    if (advance) row_2_46 <= row_1_46;
  end
  always @(posedge clk) begin
    if (advance) row_2_47 <= row_1_47;
  end
  always @(posedge clk) begin
    if (advance) row_2_48 <= row_1_48;
  end
  always @(posedge clk) begin
    if (advance) row_2_49 <= row_1_49;
  end
  always @(posedge clk) begin
    if (advance) row_2_50 <= row_1_50;
  end
  always @(posedge clk) begin
    if (advance) row_2_51 <= row_1_51;
  end
  always @(posedge clk) begin
    if (advance) row_2_52 <= row_1_52;
  end
  always @(posedge clk) begin
    if (advance) row_2_53 <= row_1_53;
  end
  always @(posedge clk) begin
    if (advance) row_2_54 <= row_1_54;
  end
  always @(posedge clk) begin
    if (advance) row_2_55 <= row_1_55;
  end
  always @(posedge clk) begin
    if (advance) row_2_56 <= row_1_56;
  end
  always @(posedge clk) begin
    if (advance) row_2_57 <= row_1_57;
  end
  always @(posedge clk) begin
    if (advance) row_2_58 <= row_1_58;
  end
  always @(posedge clk) begin
    if (advance) row_2_59 <= row_1_59;
  end
  always @(posedge clk) begin
    if (advance) row_2_60 <= row_1_60;
  end
  always @(posedge clk) begin
    if (advance) row_2_61 <= row_1_61;
  end
  always @(posedge clk) begin
    if (advance) row_2_62 <= row_1_62;
  end
  always @(posedge clk) begin
    if (advance) row_2_63 <= row_1_63;
  end
  always @(posedge clk) begin
    if (rst) score_taken <= 1'b0;
    else if (advance) score_taken <= 1'b0;
    else if (score_valid & score_ready) score_taken <= 1'b1;
  end
  always @(posedge clk) begin
    if (rst) row_taken <= 1'b0;
    else if (advance) row_taken <= 1'b0;
    else if (row_valid & row_ready) row_taken <= 1'b1;
  end
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_0 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_63, in_product_62, in_product_61, in_product_60, in_product_59, in_product_58,
    in_product_57, in_product_56, in_product_55, in_product_54, in_product_53, in_product_52,
    in_product_51, in_product_50, in_product_49, in_product_48, in_product_47, in_product_46,
    in_product_45, in_product_44, in_product_43, in_product_42, in_product_41, in_product_40,
    in_product_39, in_product_38, in_product_37, in_product_36, in_product_35, in_product_34,
    in_product_33, in_product_32, in_product_31, in_product_30, in_product_29, in_product_28,
    in_product_27, in_product_26, in_product_25, in_product_24, in_product_23, in_product_22,
    in_product_21, in_product_20, in_product_19, in_product_18, in_product_17, in_product_16,
    in_product_15, in_product_14, in_product_13, in_product_12, in_product_11, in_product_10,
    in_product_9, in_product_8, in_product_7, in_product_6, in_product_5, in_product_4,
    in_product_3, in_product_2, in_product_1, in_product_0}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_0_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_1 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_127, in_product_126, in_product_125, in_product_124, in_product_123, in_product_122,
    in_product_121, in_product_120, in_product_119, in_product_118, in_product_117, in_product_116,
    in_product_115, in_product_114, in_product_113, in_product_112, in_product_111, in_product_110,
    in_product_109, in_product_108, in_product_107, in_product_106, in_product_105, in_product_104,
    in_product_103, in_product_102, in_product_101, in_product_100, in_product_99, in_product_98,
    in_product_97, in_product_96, in_product_95, in_product_94, in_product_93, in_product_92,
    in_product_91, in_product_90, in_product_89, in_product_88, in_product_87, in_product_86,
    in_product_85, in_product_84, in_product_83, in_product_82, in_product_81, in_product_80,
    in_product_79, in_product_78, in_product_77, in_product_76, in_product_75, in_product_74,
    in_product_73, in_product_72, in_product_71, in_product_70, in_product_69, in_product_68,
    in_product_67, in_product_66, in_product_65, in_product_64}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_1_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_2 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_191, in_product_190, in_product_189, in_product_188, in_product_187, in_product_186,
    in_product_185, in_product_184, in_product_183, in_product_182, in_product_181, in_product_180,
    in_product_179, in_product_178, in_product_177, in_product_176, in_product_175, in_product_174,
    in_product_173, in_product_172, in_product_171, in_product_170, in_product_169, in_product_168,
    in_product_167, in_product_166, in_product_165, in_product_164, in_product_163, in_product_162,
    in_product_161, in_product_160, in_product_159, in_product_158, in_product_157, in_product_156,
    in_product_155, in_product_154, in_product_153, in_product_152, in_product_151, in_product_150,
    in_product_149, in_product_148, in_product_147, in_product_146, in_product_145, in_product_144,
    in_product_143, in_product_142, in_product_141, in_product_140, in_product_139, in_product_138,
    in_product_137, in_product_136, in_product_135, in_product_134, in_product_133, in_product_132,
    in_product_131, in_product_130, in_product_129, in_product_128}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_2_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_3 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_255, in_product_254, in_product_253, in_product_252, in_product_251, in_product_250,
    in_product_249, in_product_248, in_product_247, in_product_246, in_product_245, in_product_244,
    in_product_243, in_product_242, in_product_241, in_product_240, in_product_239, in_product_238,
    in_product_237, in_product_236, in_product_235, in_product_234, in_product_233, in_product_232,
    in_product_231, in_product_230, in_product_229, in_product_228, in_product_227, in_product_226,
    in_product_225, in_product_224, in_product_223, in_product_222, in_product_221, in_product_220,
    in_product_219, in_product_218, in_product_217, in_product_216, in_product_215, in_product_214,
    in_product_213, in_product_212, in_product_211, in_product_210, in_product_209, in_product_208,
    in_product_207, in_product_206, in_product_205, in_product_204, in_product_203, in_product_202,
    in_product_201, in_product_200, in_product_199, in_product_198, in_product_197, in_product_196,
    in_product_195, in_product_194, in_product_193, in_product_192}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_3_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_4 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_319, in_product_318, in_product_317, in_product_316, in_product_315, in_product_314,
    in_product_313, in_product_312, in_product_311, in_product_310, in_product_309, in_product_308,
    in_product_307, in_product_306, in_product_305, in_product_304, in_product_303, in_product_302,
    in_product_301, in_product_300, in_product_299, in_product_298, in_product_297, in_product_296,
    in_product_295, in_product_294, in_product_293, in_product_292, in_product_291, in_product_290,
    in_product_289, in_product_288, in_product_287, in_product_286, in_product_285, in_product_284,
    in_product_283, in_product_282, in_product_281, in_product_280, in_product_279, in_product_278,
    in_product_277, in_product_276, in_product_275, in_product_274, in_product_273, in_product_272,
    in_product_271, in_product_270, in_product_269, in_product_268, in_product_267, in_product_266,
    in_product_265, in_product_264, in_product_263, in_product_262, in_product_261, in_product_260,
    in_product_259, in_product_258, in_product_257, in_product_256}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_4_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_5 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_383, in_product_382, in_product_381, in_product_380, in_product_379, in_product_378,
    in_product_377, in_product_376, in_product_375, in_product_374, in_product_373, in_product_372,
    in_product_371, in_product_370, in_product_369, in_product_368, in_product_367, in_product_366,
    in_product_365, in_product_364, in_product_363, in_product_362, in_product_361, in_product_360,
    in_product_359, in_product_358, in_product_357, in_product_356, in_product_355, in_product_354,
    in_product_353, in_product_352, in_product_351, in_product_350, in_product_349, in_product_348,
    in_product_347, in_product_346, in_product_345, in_product_344, in_product_343, in_product_342,
    in_product_341, in_product_340, in_product_339, in_product_338, in_product_337, in_product_336,
    in_product_335, in_product_334, in_product_333, in_product_332, in_product_331, in_product_330,
    in_product_329, in_product_328, in_product_327, in_product_326, in_product_325, in_product_324,
    in_product_323, in_product_322, in_product_321, in_product_320}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_5_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_6 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_447, in_product_446, in_product_445, in_product_444, in_product_443, in_product_442,
    in_product_441, in_product_440, in_product_439, in_product_438, in_product_437, in_product_436,
    in_product_435, in_product_434, in_product_433, in_product_432, in_product_431, in_product_430,
    in_product_429, in_product_428, in_product_427, in_product_426, in_product_425, in_product_424,
    in_product_423, in_product_422, in_product_421, in_product_420, in_product_419, in_product_418,
    in_product_417, in_product_416, in_product_415, in_product_414, in_product_413, in_product_412,
    in_product_411, in_product_410, in_product_409, in_product_408, in_product_407, in_product_406,
    in_product_405, in_product_404, in_product_403, in_product_402, in_product_401, in_product_400,
    in_product_399, in_product_398, in_product_397, in_product_396, in_product_395, in_product_394,
    in_product_393, in_product_392, in_product_391, in_product_390, in_product_389, in_product_388,
    in_product_387, in_product_386, in_product_385, in_product_384}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_6_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_7 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_511, in_product_510, in_product_509, in_product_508, in_product_507, in_product_506,
    in_product_505, in_product_504, in_product_503, in_product_502, in_product_501, in_product_500,
    in_product_499, in_product_498, in_product_497, in_product_496, in_product_495, in_product_494,
    in_product_493, in_product_492, in_product_491, in_product_490, in_product_489, in_product_488,
    in_product_487, in_product_486, in_product_485, in_product_484, in_product_483, in_product_482,
    in_product_481, in_product_480, in_product_479, in_product_478, in_product_477, in_product_476,
    in_product_475, in_product_474, in_product_473, in_product_472, in_product_471, in_product_470,
    in_product_469, in_product_468, in_product_467, in_product_466, in_product_465, in_product_464,
    in_product_463, in_product_462, in_product_461, in_product_460, in_product_459, in_product_458,
    in_product_457, in_product_456, in_product_455, in_product_454, in_product_453, in_product_452,
    in_product_451, in_product_450, in_product_449, in_product_448}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_7_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_8 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_575, in_product_574, in_product_573, in_product_572, in_product_571, in_product_570,
    in_product_569, in_product_568, in_product_567, in_product_566, in_product_565, in_product_564,
    in_product_563, in_product_562, in_product_561, in_product_560, in_product_559, in_product_558,
    in_product_557, in_product_556, in_product_555, in_product_554, in_product_553, in_product_552,
    in_product_551, in_product_550, in_product_549, in_product_548, in_product_547, in_product_546,
    in_product_545, in_product_544, in_product_543, in_product_542, in_product_541, in_product_540,
    in_product_539, in_product_538, in_product_537, in_product_536, in_product_535, in_product_534,
    in_product_533, in_product_532, in_product_531, in_product_530, in_product_529, in_product_528,
    in_product_527, in_product_526, in_product_525, in_product_524, in_product_523, in_product_522,
    in_product_521, in_product_520, in_product_519, in_product_518, in_product_517, in_product_516,
    in_product_515, in_product_514, in_product_513, in_product_512}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_8_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_9 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_639, in_product_638, in_product_637, in_product_636, in_product_635, in_product_634,
    in_product_633, in_product_632, in_product_631, in_product_630, in_product_629, in_product_628,
    in_product_627, in_product_626, in_product_625, in_product_624, in_product_623, in_product_622,
    in_product_621, in_product_620, in_product_619, in_product_618, in_product_617, in_product_616,
    in_product_615, in_product_614, in_product_613, in_product_612, in_product_611, in_product_610,
    in_product_609, in_product_608, in_product_607, in_product_606, in_product_605, in_product_604,
    in_product_603, in_product_602, in_product_601, in_product_600, in_product_599, in_product_598,
    in_product_597, in_product_596, in_product_595, in_product_594, in_product_593, in_product_592,
    in_product_591, in_product_590, in_product_589, in_product_588, in_product_587, in_product_586,
    in_product_585, in_product_584, in_product_583, in_product_582, in_product_581, in_product_580,
    in_product_579, in_product_578, in_product_577, in_product_576}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_9_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_10 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_703, in_product_702, in_product_701, in_product_700, in_product_699, in_product_698,
    in_product_697, in_product_696, in_product_695, in_product_694, in_product_693, in_product_692,
    in_product_691, in_product_690, in_product_689, in_product_688, in_product_687, in_product_686,
    in_product_685, in_product_684, in_product_683, in_product_682, in_product_681, in_product_680,
    in_product_679, in_product_678, in_product_677, in_product_676, in_product_675, in_product_674,
    in_product_673, in_product_672, in_product_671, in_product_670, in_product_669, in_product_668,
    in_product_667, in_product_666, in_product_665, in_product_664, in_product_663, in_product_662,
    in_product_661, in_product_660, in_product_659, in_product_658, in_product_657, in_product_656,
    in_product_655, in_product_654, in_product_653, in_product_652, in_product_651, in_product_650,
    in_product_649, in_product_648, in_product_647, in_product_646, in_product_645, in_product_644,
    in_product_643, in_product_642, in_product_641, in_product_640}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_10_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_11 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_767, in_product_766, in_product_765, in_product_764, in_product_763, in_product_762,
    in_product_761, in_product_760, in_product_759, in_product_758, in_product_757, in_product_756,
    in_product_755, in_product_754, in_product_753, in_product_752, in_product_751, in_product_750,
    in_product_749, in_product_748, in_product_747, in_product_746, in_product_745, in_product_744,
    in_product_743, in_product_742, in_product_741, in_product_740, in_product_739, in_product_738,
    in_product_737, in_product_736, in_product_735, in_product_734, in_product_733, in_product_732,
    in_product_731, in_product_730, in_product_729, in_product_728, in_product_727, in_product_726,
    in_product_725, in_product_724, in_product_723, in_product_722, in_product_721, in_product_720,
    in_product_719, in_product_718, in_product_717, in_product_716, in_product_715, in_product_714,
    in_product_713, in_product_712, in_product_711, in_product_710, in_product_709, in_product_708,
    in_product_707, in_product_706, in_product_705, in_product_704}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_11_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_12 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_831, in_product_830, in_product_829, in_product_828, in_product_827, in_product_826,
    in_product_825, in_product_824, in_product_823, in_product_822, in_product_821, in_product_820,
    in_product_819, in_product_818, in_product_817, in_product_816, in_product_815, in_product_814,
    in_product_813, in_product_812, in_product_811, in_product_810, in_product_809, in_product_808,
    in_product_807, in_product_806, in_product_805, in_product_804, in_product_803, in_product_802,
    in_product_801, in_product_800, in_product_799, in_product_798, in_product_797, in_product_796,
    in_product_795, in_product_794, in_product_793, in_product_792, in_product_791, in_product_790,
    in_product_789, in_product_788, in_product_787, in_product_786, in_product_785, in_product_784,
    in_product_783, in_product_782, in_product_781, in_product_780, in_product_779, in_product_778,
    in_product_777, in_product_776, in_product_775, in_product_774, in_product_773, in_product_772,
    in_product_771, in_product_770, in_product_769, in_product_768}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_12_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_13 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_895, in_product_894, in_product_893, in_product_892, in_product_891, in_product_890,
    in_product_889, in_product_888, in_product_887, in_product_886, in_product_885, in_product_884,
    in_product_883, in_product_882, in_product_881, in_product_880, in_product_879, in_product_878,
    in_product_877, in_product_876, in_product_875, in_product_874, in_product_873, in_product_872,
    in_product_871, in_product_870, in_product_869, in_product_868, in_product_867, in_product_866,
    in_product_865, in_product_864, in_product_863, in_product_862, in_product_861, in_product_860,
    in_product_859, in_product_858, in_product_857, in_product_856, in_product_855, in_product_854,
    in_product_853, in_product_852, in_product_851, in_product_850, in_product_849, in_product_848,
    in_product_847, in_product_846, in_product_845, in_product_844, in_product_843, in_product_842,
    in_product_841, in_product_840, in_product_839, in_product_838, in_product_837, in_product_836,
    in_product_835, in_product_834, in_product_833, in_product_832}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_13_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_14 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_959, in_product_958, in_product_957, in_product_956, in_product_955, in_product_954,
    in_product_953, in_product_952, in_product_951, in_product_950, in_product_949, in_product_948,
    in_product_947, in_product_946, in_product_945, in_product_944, in_product_943, in_product_942,
    in_product_941, in_product_940, in_product_939, in_product_938, in_product_937, in_product_936,
    in_product_935, in_product_934, in_product_933, in_product_932, in_product_931, in_product_930,
    in_product_929, in_product_928, in_product_927, in_product_926, in_product_925, in_product_924,
    in_product_923, in_product_922, in_product_921, in_product_920, in_product_919, in_product_918,
    in_product_917, in_product_916, in_product_915, in_product_914, in_product_913, in_product_912,
    in_product_911, in_product_910, in_product_909, in_product_908, in_product_907, in_product_906,
    in_product_905, in_product_904, in_product_903, in_product_902, in_product_901, in_product_900,
    in_product_899, in_product_898, in_product_897, in_product_896}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_14_score)
  );
  proc_tree_la64_s4_p33_accb40_accumulate_le2 proc_15 (
    .clk(clk),
    .rst(rst),
    .advance(advance),
    .product({in_product_1023, in_product_1022, in_product_1021, in_product_1020, in_product_1019,
    in_product_1018, in_product_1017, in_product_1016, in_product_1015, in_product_1014,
    in_product_1013, in_product_1012, in_product_1011, in_product_1010, in_product_1009,
    in_product_1008, in_product_1007, in_product_1006, in_product_1005, in_product_1004,
    in_product_1003, in_product_1002, in_product_1001, in_product_1000, in_product_999,
    in_product_998, in_product_997, in_product_996, in_product_995, in_product_994, in_product_993,
    in_product_992, in_product_991, in_product_990, in_product_989, in_product_988, in_product_987,
    in_product_986, in_product_985, in_product_984, in_product_983, in_product_982, in_product_981,
    in_product_980, in_product_979, in_product_978, in_product_977, in_product_976, in_product_975,
    in_product_974, in_product_973, in_product_972, in_product_971, in_product_970, in_product_969,
    in_product_968, in_product_967, in_product_966, in_product_965, in_product_964, in_product_963,
    in_product_962, in_product_961, in_product_960}),
    .groups(dot_3_groups_0),
    .take(and_advance),
    .last(dot_3_last),
    .score(proc_15_score)
  );
  lane_tree_proc16_prod33_l2 lane_0 (
    .clk(clk),
    .advance(advance),
    .product({in_product_960, in_product_896, in_product_832, in_product_768, in_product_704, in_product_640,
    in_product_576, in_product_512, in_product_448, in_product_384, in_product_320, in_product_256,
    in_product_192, in_product_128, in_product_64, in_product_0}),
    .sum(lane_0_sum)
  );
  accumulator_i37_a40 acc_0 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_0_sum),
    .sum(acc_0_sum)
  );
  lane_tree_proc16_prod33_l2 lane_1 (
    .clk(clk),
    .advance(advance),
    .product({in_product_961, in_product_897, in_product_833, in_product_769, in_product_705, in_product_641,
    in_product_577, in_product_513, in_product_449, in_product_385, in_product_321, in_product_257,
    in_product_193, in_product_129, in_product_65, in_product_1}),
    .sum(lane_1_sum)
  );
  accumulator_i37_a40 acc_1 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_1_sum),
    .sum(acc_1_sum)
  );
  lane_tree_proc16_prod33_l2 lane_2 (
    .clk(clk),
    .advance(advance),
    .product({in_product_962, in_product_898, in_product_834, in_product_770, in_product_706, in_product_642,
    in_product_578, in_product_514, in_product_450, in_product_386, in_product_322, in_product_258,
    in_product_194, in_product_130, in_product_66, in_product_2}),
    .sum(lane_2_sum)
  );
  accumulator_i37_a40 acc_2 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_2_sum),
    .sum(acc_2_sum)
  );
  lane_tree_proc16_prod33_l2 lane_3 (
    .clk(clk),
    .advance(advance),
    .product({in_product_963, in_product_899, in_product_835, in_product_771, in_product_707, in_product_643,
    in_product_579, in_product_515, in_product_451, in_product_387, in_product_323, in_product_259,
    in_product_195, in_product_131, in_product_67, in_product_3}),
    .sum(lane_3_sum)
  );
  accumulator_i37_a40 acc_3 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_3_sum),
    .sum(acc_3_sum)
  );
  lane_tree_proc16_prod33_l2 lane_4 (
    .clk(clk),
    .advance(advance),
    .product({in_product_964, in_product_900, in_product_836, in_product_772, in_product_708, in_product_644,
    in_product_580, in_product_516, in_product_452, in_product_388, in_product_324, in_product_260,
    in_product_196, in_product_132, in_product_68, in_product_4}),
    .sum(lane_4_sum)
  );
  accumulator_i37_a40 acc_4 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_4_sum),
    .sum(acc_4_sum)
  );
  lane_tree_proc16_prod33_l2 lane_5 (
    .clk(clk),
    .advance(advance),
    .product({in_product_965, in_product_901, in_product_837, in_product_773, in_product_709, in_product_645,
    in_product_581, in_product_517, in_product_453, in_product_389, in_product_325, in_product_261,
    in_product_197, in_product_133, in_product_69, in_product_5}),
    .sum(lane_5_sum)
  );
  accumulator_i37_a40 acc_5 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_5_sum),
    .sum(acc_5_sum)
  );
  lane_tree_proc16_prod33_l2 lane_6 (
    .clk(clk),
    .advance(advance),
    .product({in_product_966, in_product_902, in_product_838, in_product_774, in_product_710, in_product_646,
    in_product_582, in_product_518, in_product_454, in_product_390, in_product_326, in_product_262,
    in_product_198, in_product_134, in_product_70, in_product_6}),
    .sum(lane_6_sum)
  );
  accumulator_i37_a40 acc_6 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_6_sum),
    .sum(acc_6_sum)
  );
  lane_tree_proc16_prod33_l2 lane_7 (
    .clk(clk),
    .advance(advance),
    .product({in_product_967, in_product_903, in_product_839, in_product_775, in_product_711, in_product_647,
    in_product_583, in_product_519, in_product_455, in_product_391, in_product_327, in_product_263,
    in_product_199, in_product_135, in_product_71, in_product_7}),
    .sum(lane_7_sum)
  );
  accumulator_i37_a40 acc_7 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_7_sum),
    .sum(acc_7_sum)
  );
  lane_tree_proc16_prod33_l2 lane_8 (
    .clk(clk),
    .advance(advance),
    .product({in_product_968, in_product_904, in_product_840, in_product_776, in_product_712, in_product_648,
    in_product_584, in_product_520, in_product_456, in_product_392, in_product_328, in_product_264,
    in_product_200, in_product_136, in_product_72, in_product_8}),
    .sum(lane_8_sum)
  );
  accumulator_i37_a40 acc_8 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_8_sum),
    .sum(acc_8_sum)
  );
  lane_tree_proc16_prod33_l2 lane_9 (
    .clk(clk),
    .advance(advance),
    .product({in_product_969, in_product_905, in_product_841, in_product_777, in_product_713, in_product_649,
    in_product_585, in_product_521, in_product_457, in_product_393, in_product_329, in_product_265,
    in_product_201, in_product_137, in_product_73, in_product_9}),
    .sum(lane_9_sum)
  );
  accumulator_i37_a40 acc_9 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_9_sum),
    .sum(acc_9_sum)
  );
  lane_tree_proc16_prod33_l2 lane_10 (
    .clk(clk),
    .advance(advance),
    .product({in_product_970, in_product_906, in_product_842, in_product_778, in_product_714, in_product_650,
    in_product_586, in_product_522, in_product_458, in_product_394, in_product_330, in_product_266,
    in_product_202, in_product_138, in_product_74, in_product_10}),
    .sum(lane_10_sum)
  );
  accumulator_i37_a40 acc_10 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_10_sum),
    .sum(acc_10_sum)
  );
  lane_tree_proc16_prod33_l2 lane_11 (
    .clk(clk),
    .advance(advance),
    .product({in_product_971, in_product_907, in_product_843, in_product_779, in_product_715, in_product_651,
    in_product_587, in_product_523, in_product_459, in_product_395, in_product_331, in_product_267,
    in_product_203, in_product_139, in_product_75, in_product_11}),
    .sum(lane_11_sum)
  );
  accumulator_i37_a40 acc_11 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_11_sum),
    .sum(acc_11_sum)
  );
  lane_tree_proc16_prod33_l2 lane_12 (
    .clk(clk),
    .advance(advance),
    .product({in_product_972, in_product_908, in_product_844, in_product_780, in_product_716, in_product_652,
    in_product_588, in_product_524, in_product_460, in_product_396, in_product_332, in_product_268,
    in_product_204, in_product_140, in_product_76, in_product_12}),
    .sum(lane_12_sum)
  );
  accumulator_i37_a40 acc_12 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_12_sum),
    .sum(acc_12_sum)
  );
  lane_tree_proc16_prod33_l2 lane_13 (
    .clk(clk),
    .advance(advance),
    .product({in_product_973, in_product_909, in_product_845, in_product_781, in_product_717, in_product_653,
    in_product_589, in_product_525, in_product_461, in_product_397, in_product_333, in_product_269,
    in_product_205, in_product_141, in_product_77, in_product_13}),
    .sum(lane_13_sum)
  );
  accumulator_i37_a40 acc_13 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_13_sum),
    .sum(acc_13_sum)
  );
  lane_tree_proc16_prod33_l2 lane_14 (
    .clk(clk),
    .advance(advance),
    .product({in_product_974, in_product_910, in_product_846, in_product_782, in_product_718, in_product_654,
    in_product_590, in_product_526, in_product_462, in_product_398, in_product_334, in_product_270,
    in_product_206, in_product_142, in_product_78, in_product_14}),
    .sum(lane_14_sum)
  );
  accumulator_i37_a40 acc_14 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_14_sum),
    .sum(acc_14_sum)
  );
  lane_tree_proc16_prod33_l2 lane_15 (
    .clk(clk),
    .advance(advance),
    .product({in_product_975, in_product_911, in_product_847, in_product_783, in_product_719, in_product_655,
    in_product_591, in_product_527, in_product_463, in_product_399, in_product_335, in_product_271,
    in_product_207, in_product_143, in_product_79, in_product_15}),
    .sum(lane_15_sum)
  );
  accumulator_i37_a40 acc_15 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_15_sum),
    .sum(acc_15_sum)
  );
  lane_tree_proc16_prod33_l2 lane_16 (
    .clk(clk),
    .advance(advance),
    .product({in_product_976, in_product_912, in_product_848, in_product_784, in_product_720, in_product_656,
    in_product_592, in_product_528, in_product_464, in_product_400, in_product_336, in_product_272,
    in_product_208, in_product_144, in_product_80, in_product_16}),
    .sum(lane_16_sum)
  );
  accumulator_i37_a40 acc_16 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_16_sum),
    .sum(acc_16_sum)
  );
  lane_tree_proc16_prod33_l2 lane_17 (
    .clk(clk),
    .advance(advance),
    .product({in_product_977, in_product_913, in_product_849, in_product_785, in_product_721, in_product_657,
    in_product_593, in_product_529, in_product_465, in_product_401, in_product_337, in_product_273,
    in_product_209, in_product_145, in_product_81, in_product_17}),
    .sum(lane_17_sum)
  );
  accumulator_i37_a40 acc_17 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_17_sum),
    .sum(acc_17_sum)
  );
  lane_tree_proc16_prod33_l2 lane_18 (
    .clk(clk),
    .advance(advance),
    .product({in_product_978, in_product_914, in_product_850, in_product_786, in_product_722, in_product_658,
    in_product_594, in_product_530, in_product_466, in_product_402, in_product_338, in_product_274,
    in_product_210, in_product_146, in_product_82, in_product_18}),
    .sum(lane_18_sum)
  );
  accumulator_i37_a40 acc_18 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_18_sum),
    .sum(acc_18_sum)
  );
  lane_tree_proc16_prod33_l2 lane_19 (
    .clk(clk),
    .advance(advance),
    .product({in_product_979, in_product_915, in_product_851, in_product_787, in_product_723, in_product_659,
    in_product_595, in_product_531, in_product_467, in_product_403, in_product_339, in_product_275,
    in_product_211, in_product_147, in_product_83, in_product_19}),
    .sum(lane_19_sum)
  );
  accumulator_i37_a40 acc_19 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_19_sum),
    .sum(acc_19_sum)
  );
  lane_tree_proc16_prod33_l2 lane_20 (
    .clk(clk),
    .advance(advance),
    .product({in_product_980, in_product_916, in_product_852, in_product_788, in_product_724, in_product_660,
    in_product_596, in_product_532, in_product_468, in_product_404, in_product_340, in_product_276,
    in_product_212, in_product_148, in_product_84, in_product_20}),
    .sum(lane_20_sum)
  );
  accumulator_i37_a40 acc_20 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_20_sum),
    .sum(acc_20_sum)
  );
  lane_tree_proc16_prod33_l2 lane_21 (
    .clk(clk),
    .advance(advance),
    .product({in_product_981, in_product_917, in_product_853, in_product_789, in_product_725, in_product_661,
    in_product_597, in_product_533, in_product_469, in_product_405, in_product_341, in_product_277,
    in_product_213, in_product_149, in_product_85, in_product_21}),
    .sum(lane_21_sum)
  );
  accumulator_i37_a40 acc_21 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_21_sum),
    .sum(acc_21_sum)
  );
  lane_tree_proc16_prod33_l2 lane_22 (
    .clk(clk),
    .advance(advance),
    .product({in_product_982, in_product_918, in_product_854, in_product_790, in_product_726, in_product_662,
    in_product_598, in_product_534, in_product_470, in_product_406, in_product_342, in_product_278,
    in_product_214, in_product_150, in_product_86, in_product_22}),
    .sum(lane_22_sum)
  );
  accumulator_i37_a40 acc_22 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_22_sum),
    .sum(acc_22_sum)
  );
  lane_tree_proc16_prod33_l2 lane_23 (
    .clk(clk),
    .advance(advance),
    .product({in_product_983, in_product_919, in_product_855, in_product_791, in_product_727, in_product_663,
    in_product_599, in_product_535, in_product_471, in_product_407, in_product_343, in_product_279,
    in_product_215, in_product_151, in_product_87, in_product_23}),
    .sum(lane_23_sum)
  );
  accumulator_i37_a40 acc_23 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_23_sum),
    .sum(acc_23_sum)
  );
  lane_tree_proc16_prod33_l2 lane_24 (
    .clk(clk),
    .advance(advance),
    .product({in_product_984, in_product_920, in_product_856, in_product_792, in_product_728, in_product_664,
    in_product_600, in_product_536, in_product_472, in_product_408, in_product_344, in_product_280,
    in_product_216, in_product_152, in_product_88, in_product_24}),
    .sum(lane_24_sum)
  );
  accumulator_i37_a40 acc_24 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_24_sum),
    .sum(acc_24_sum)
  );
  lane_tree_proc16_prod33_l2 lane_25 (
    .clk(clk),
    .advance(advance),
    .product({in_product_985, in_product_921, in_product_857, in_product_793, in_product_729, in_product_665,
    in_product_601, in_product_537, in_product_473, in_product_409, in_product_345, in_product_281,
    in_product_217, in_product_153, in_product_89, in_product_25}),
    .sum(lane_25_sum)
  );
  accumulator_i37_a40 acc_25 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_25_sum),
    .sum(acc_25_sum)
  );
  lane_tree_proc16_prod33_l2 lane_26 (
    .clk(clk),
    .advance(advance),
    .product({in_product_986, in_product_922, in_product_858, in_product_794, in_product_730, in_product_666,
    in_product_602, in_product_538, in_product_474, in_product_410, in_product_346, in_product_282,
    in_product_218, in_product_154, in_product_90, in_product_26}),
    .sum(lane_26_sum)
  );
  accumulator_i37_a40 acc_26 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_26_sum),
    .sum(acc_26_sum)
  );
  lane_tree_proc16_prod33_l2 lane_27 (
    .clk(clk),
    .advance(advance),
    .product({in_product_987, in_product_923, in_product_859, in_product_795, in_product_731, in_product_667,
    in_product_603, in_product_539, in_product_475, in_product_411, in_product_347, in_product_283,
    in_product_219, in_product_155, in_product_91, in_product_27}),
    .sum(lane_27_sum)
  );
  accumulator_i37_a40 acc_27 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_27_sum),
    .sum(acc_27_sum)
  );
  lane_tree_proc16_prod33_l2 lane_28 (
    .clk(clk),
    .advance(advance),
    .product({in_product_988, in_product_924, in_product_860, in_product_796, in_product_732, in_product_668,
    in_product_604, in_product_540, in_product_476, in_product_412, in_product_348, in_product_284,
    in_product_220, in_product_156, in_product_92, in_product_28}),
    .sum(lane_28_sum)
  );
  accumulator_i37_a40 acc_28 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_28_sum),
    .sum(acc_28_sum)
  );
  lane_tree_proc16_prod33_l2 lane_29 (
    .clk(clk),
    .advance(advance),
    .product({in_product_989, in_product_925, in_product_861, in_product_797, in_product_733, in_product_669,
    in_product_605, in_product_541, in_product_477, in_product_413, in_product_349, in_product_285,
    in_product_221, in_product_157, in_product_93, in_product_29}),
    .sum(lane_29_sum)
  );
  accumulator_i37_a40 acc_29 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_29_sum),
    .sum(acc_29_sum)
  );
  lane_tree_proc16_prod33_l2 lane_30 (
    .clk(clk),
    .advance(advance),
    .product({in_product_990, in_product_926, in_product_862, in_product_798, in_product_734, in_product_670,
    in_product_606, in_product_542, in_product_478, in_product_414, in_product_350, in_product_286,
    in_product_222, in_product_158, in_product_94, in_product_30}),
    .sum(lane_30_sum)
  );
  accumulator_i37_a40 acc_30 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_30_sum),
    .sum(acc_30_sum)
  );
  lane_tree_proc16_prod33_l2 lane_31 (
    .clk(clk),
    .advance(advance),
    .product({in_product_991, in_product_927, in_product_863, in_product_799, in_product_735, in_product_671,
    in_product_607, in_product_543, in_product_479, in_product_415, in_product_351, in_product_287,
    in_product_223, in_product_159, in_product_95, in_product_31}),
    .sum(lane_31_sum)
  );
  accumulator_i37_a40 acc_31 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_31_sum),
    .sum(acc_31_sum)
  );
  lane_tree_proc16_prod33_l2 lane_32 (
    .clk(clk),
    .advance(advance),
    .product({in_product_992, in_product_928, in_product_864, in_product_800, in_product_736, in_product_672,
    in_product_608, in_product_544, in_product_480, in_product_416, in_product_352, in_product_288,
    in_product_224, in_product_160, in_product_96, in_product_32}),
    .sum(lane_32_sum)
  );
  accumulator_i37_a40 acc_32 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_32_sum),
    .sum(acc_32_sum)
  );
  lane_tree_proc16_prod33_l2 lane_33 (
    .clk(clk),
    .advance(advance),
    .product({in_product_993, in_product_929, in_product_865, in_product_801, in_product_737, in_product_673,
    in_product_609, in_product_545, in_product_481, in_product_417, in_product_353, in_product_289,
    in_product_225, in_product_161, in_product_97, in_product_33}),
    .sum(lane_33_sum)
  );
  accumulator_i37_a40 acc_33 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_33_sum),
    .sum(acc_33_sum)
  );
  lane_tree_proc16_prod33_l2 lane_34 (
    .clk(clk),
    .advance(advance),
    .product({in_product_994, in_product_930, in_product_866, in_product_802, in_product_738, in_product_674,
    in_product_610, in_product_546, in_product_482, in_product_418, in_product_354, in_product_290,
    in_product_226, in_product_162, in_product_98, in_product_34}),
    .sum(lane_34_sum)
  );
  accumulator_i37_a40 acc_34 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_34_sum),
    .sum(acc_34_sum)
  );
  lane_tree_proc16_prod33_l2 lane_35 (
    .clk(clk),
    .advance(advance),
    .product({in_product_995, in_product_931, in_product_867, in_product_803, in_product_739, in_product_675,
    in_product_611, in_product_547, in_product_483, in_product_419, in_product_355, in_product_291,
    in_product_227, in_product_163, in_product_99, in_product_35}),
    .sum(lane_35_sum)
  );
  accumulator_i37_a40 acc_35 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_35_sum),
    .sum(acc_35_sum)
  );
  lane_tree_proc16_prod33_l2 lane_36 (
    .clk(clk),
    .advance(advance),
    .product({in_product_996, in_product_932, in_product_868, in_product_804, in_product_740, in_product_676,
    in_product_612, in_product_548, in_product_484, in_product_420, in_product_356, in_product_292,
    in_product_228, in_product_164, in_product_100, in_product_36}),
    .sum(lane_36_sum)
  );
  accumulator_i37_a40 acc_36 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_36_sum),
    .sum(acc_36_sum)
  );
  lane_tree_proc16_prod33_l2 lane_37 (
    .clk(clk),
    .advance(advance),
    .product({in_product_997, in_product_933, in_product_869, in_product_805, in_product_741, in_product_677,
    in_product_613, in_product_549, in_product_485, in_product_421, in_product_357, in_product_293,
    in_product_229, in_product_165, in_product_101, in_product_37}),
    .sum(lane_37_sum)
  );
  accumulator_i37_a40 acc_37 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_37_sum),
    .sum(acc_37_sum)
  );
  lane_tree_proc16_prod33_l2 lane_38 (
    .clk(clk),
    .advance(advance),
    .product({in_product_998, in_product_934, in_product_870, in_product_806, in_product_742, in_product_678,
    in_product_614, in_product_550, in_product_486, in_product_422, in_product_358, in_product_294,
    in_product_230, in_product_166, in_product_102, in_product_38}),
    .sum(lane_38_sum)
  );
  accumulator_i37_a40 acc_38 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_38_sum),
    .sum(acc_38_sum)
  );
  lane_tree_proc16_prod33_l2 lane_39 (
    .clk(clk),
    .advance(advance),
    .product({in_product_999, in_product_935, in_product_871, in_product_807, in_product_743, in_product_679,
    in_product_615, in_product_551, in_product_487, in_product_423, in_product_359, in_product_295,
    in_product_231, in_product_167, in_product_103, in_product_39}),
    .sum(lane_39_sum)
  );
  accumulator_i37_a40 acc_39 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_39_sum),
    .sum(acc_39_sum)
  );
  lane_tree_proc16_prod33_l2 lane_40 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1000, in_product_936, in_product_872, in_product_808, in_product_744, in_product_680,
    in_product_616, in_product_552, in_product_488, in_product_424, in_product_360, in_product_296,
    in_product_232, in_product_168, in_product_104, in_product_40}),
    .sum(lane_40_sum)
  );
  accumulator_i37_a40 acc_40 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_40_sum),
    .sum(acc_40_sum)
  );
  lane_tree_proc16_prod33_l2 lane_41 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1001, in_product_937, in_product_873, in_product_809, in_product_745, in_product_681,
    in_product_617, in_product_553, in_product_489, in_product_425, in_product_361, in_product_297,
    in_product_233, in_product_169, in_product_105, in_product_41}),
    .sum(lane_41_sum)
  );
  accumulator_i37_a40 acc_41 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_41_sum),
    .sum(acc_41_sum)
  );
  lane_tree_proc16_prod33_l2 lane_42 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1002, in_product_938, in_product_874, in_product_810, in_product_746, in_product_682,
    in_product_618, in_product_554, in_product_490, in_product_426, in_product_362, in_product_298,
    in_product_234, in_product_170, in_product_106, in_product_42}),
    .sum(lane_42_sum)
  );
  accumulator_i37_a40 acc_42 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_42_sum),
    .sum(acc_42_sum)
  );
  lane_tree_proc16_prod33_l2 lane_43 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1003, in_product_939, in_product_875, in_product_811, in_product_747, in_product_683,
    in_product_619, in_product_555, in_product_491, in_product_427, in_product_363, in_product_299,
    in_product_235, in_product_171, in_product_107, in_product_43}),
    .sum(lane_43_sum)
  );
  accumulator_i37_a40 acc_43 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_43_sum),
    .sum(acc_43_sum)
  );
  lane_tree_proc16_prod33_l2 lane_44 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1004, in_product_940, in_product_876, in_product_812, in_product_748, in_product_684,
    in_product_620, in_product_556, in_product_492, in_product_428, in_product_364, in_product_300,
    in_product_236, in_product_172, in_product_108, in_product_44}),
    .sum(lane_44_sum)
  );
  accumulator_i37_a40 acc_44 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_44_sum),
    .sum(acc_44_sum)
  );
  lane_tree_proc16_prod33_l2 lane_45 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1005, in_product_941, in_product_877, in_product_813, in_product_749, in_product_685,
    in_product_621, in_product_557, in_product_493, in_product_429, in_product_365, in_product_301,
    in_product_237, in_product_173, in_product_109, in_product_45}),
    .sum(lane_45_sum)
  );
  accumulator_i37_a40 acc_45 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_45_sum),
    .sum(acc_45_sum)
  );
  lane_tree_proc16_prod33_l2 lane_46 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1006, in_product_942, in_product_878, in_product_814, in_product_750, in_product_686,
    in_product_622, in_product_558, in_product_494, in_product_430, in_product_366, in_product_302,
    in_product_238, in_product_174, in_product_110, in_product_46}),
    .sum(lane_46_sum)
  );
  accumulator_i37_a40 acc_46 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_46_sum),
    .sum(acc_46_sum)
  );
  lane_tree_proc16_prod33_l2 lane_47 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1007, in_product_943, in_product_879, in_product_815, in_product_751, in_product_687,
    in_product_623, in_product_559, in_product_495, in_product_431, in_product_367, in_product_303,
    in_product_239, in_product_175, in_product_111, in_product_47}),
    .sum(lane_47_sum)
  );
  accumulator_i37_a40 acc_47 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_47_sum),
    .sum(acc_47_sum)
  );
  lane_tree_proc16_prod33_l2 lane_48 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1008, in_product_944, in_product_880, in_product_816, in_product_752, in_product_688,
    in_product_624, in_product_560, in_product_496, in_product_432, in_product_368, in_product_304,
    in_product_240, in_product_176, in_product_112, in_product_48}),
    .sum(lane_48_sum)
  );
  accumulator_i37_a40 acc_48 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_48_sum),
    .sum(acc_48_sum)
  );
  lane_tree_proc16_prod33_l2 lane_49 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1009, in_product_945, in_product_881, in_product_817, in_product_753, in_product_689,
    in_product_625, in_product_561, in_product_497, in_product_433, in_product_369, in_product_305,
    in_product_241, in_product_177, in_product_113, in_product_49}),
    .sum(lane_49_sum)
  );
  accumulator_i37_a40 acc_49 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_49_sum),
    .sum(acc_49_sum)
  );
  lane_tree_proc16_prod33_l2 lane_50 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1010, in_product_946, in_product_882, in_product_818, in_product_754, in_product_690,
    in_product_626, in_product_562, in_product_498, in_product_434, in_product_370, in_product_306,
    in_product_242, in_product_178, in_product_114, in_product_50}),
    .sum(lane_50_sum)
  );
  accumulator_i37_a40 acc_50 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_50_sum),
    .sum(acc_50_sum)
  );
  lane_tree_proc16_prod33_l2 lane_51 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1011, in_product_947, in_product_883, in_product_819, in_product_755, in_product_691,
    in_product_627, in_product_563, in_product_499, in_product_435, in_product_371, in_product_307,
    in_product_243, in_product_179, in_product_115, in_product_51}),
    .sum(lane_51_sum)
  );
  accumulator_i37_a40 acc_51 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_51_sum),
    .sum(acc_51_sum)
  );
  lane_tree_proc16_prod33_l2 lane_52 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1012, in_product_948, in_product_884, in_product_820, in_product_756, in_product_692,
    in_product_628, in_product_564, in_product_500, in_product_436, in_product_372, in_product_308,
    in_product_244, in_product_180, in_product_116, in_product_52}),
    .sum(lane_52_sum)
  );
  accumulator_i37_a40 acc_52 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_52_sum),
    .sum(acc_52_sum)
  );
  lane_tree_proc16_prod33_l2 lane_53 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1013, in_product_949, in_product_885, in_product_821, in_product_757, in_product_693,
    in_product_629, in_product_565, in_product_501, in_product_437, in_product_373, in_product_309,
    in_product_245, in_product_181, in_product_117, in_product_53}),
    .sum(lane_53_sum)
  );
  accumulator_i37_a40 acc_53 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_53_sum),
    .sum(acc_53_sum)
  );
  lane_tree_proc16_prod33_l2 lane_54 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1014, in_product_950, in_product_886, in_product_822, in_product_758, in_product_694,
    in_product_630, in_product_566, in_product_502, in_product_438, in_product_374, in_product_310,
    in_product_246, in_product_182, in_product_118, in_product_54}),
    .sum(lane_54_sum)
  );
  accumulator_i37_a40 acc_54 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_54_sum),
    .sum(acc_54_sum)
  );
  lane_tree_proc16_prod33_l2 lane_55 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1015, in_product_951, in_product_887, in_product_823, in_product_759, in_product_695,
    in_product_631, in_product_567, in_product_503, in_product_439, in_product_375, in_product_311,
    in_product_247, in_product_183, in_product_119, in_product_55}),
    .sum(lane_55_sum)
  );
  accumulator_i37_a40 acc_55 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_55_sum),
    .sum(acc_55_sum)
  );
  lane_tree_proc16_prod33_l2 lane_56 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1016, in_product_952, in_product_888, in_product_824, in_product_760, in_product_696,
    in_product_632, in_product_568, in_product_504, in_product_440, in_product_376, in_product_312,
    in_product_248, in_product_184, in_product_120, in_product_56}),
    .sum(lane_56_sum)
  );
  accumulator_i37_a40 acc_56 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_56_sum),
    .sum(acc_56_sum)
  );
  lane_tree_proc16_prod33_l2 lane_57 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1017, in_product_953, in_product_889, in_product_825, in_product_761, in_product_697,
    in_product_633, in_product_569, in_product_505, in_product_441, in_product_377, in_product_313,
    in_product_249, in_product_185, in_product_121, in_product_57}),
    .sum(lane_57_sum)
  );
  accumulator_i37_a40 acc_57 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_57_sum),
    .sum(acc_57_sum)
  );
  lane_tree_proc16_prod33_l2 lane_58 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1018, in_product_954, in_product_890, in_product_826, in_product_762, in_product_698,
    in_product_634, in_product_570, in_product_506, in_product_442, in_product_378, in_product_314,
    in_product_250, in_product_186, in_product_122, in_product_58}),
    .sum(lane_58_sum)
  );
  accumulator_i37_a40 acc_58 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_58_sum),
    .sum(acc_58_sum)
  );
  lane_tree_proc16_prod33_l2 lane_59 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1019, in_product_955, in_product_891, in_product_827, in_product_763, in_product_699,
    in_product_635, in_product_571, in_product_507, in_product_443, in_product_379, in_product_315,
    in_product_251, in_product_187, in_product_123, in_product_59}),
    .sum(lane_59_sum)
  );
  accumulator_i37_a40 acc_59 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_59_sum),
    .sum(acc_59_sum)
  );
  lane_tree_proc16_prod33_l2 lane_60 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1020, in_product_956, in_product_892, in_product_828, in_product_764, in_product_700,
    in_product_636, in_product_572, in_product_508, in_product_444, in_product_380, in_product_316,
    in_product_252, in_product_188, in_product_124, in_product_60}),
    .sum(lane_60_sum)
  );
  accumulator_i37_a40 acc_60 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_60_sum),
    .sum(acc_60_sum)
  );
  lane_tree_proc16_prod33_l2 lane_61 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1021, in_product_957, in_product_893, in_product_829, in_product_765, in_product_701,
    in_product_637, in_product_573, in_product_509, in_product_445, in_product_381, in_product_317,
    in_product_253, in_product_189, in_product_125, in_product_61}),
    .sum(lane_61_sum)
  );
  accumulator_i37_a40 acc_61 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_61_sum),
    .sum(acc_61_sum)
  );
  lane_tree_proc16_prod33_l2 lane_62 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1022, in_product_958, in_product_894, in_product_830, in_product_766, in_product_702,
    in_product_638, in_product_574, in_product_510, in_product_446, in_product_382, in_product_318,
    in_product_254, in_product_190, in_product_126, in_product_62}),
    .sum(lane_62_sum)
  );
  accumulator_i37_a40 acc_62 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_62_sum),
    .sum(acc_62_sum)
  );
  lane_tree_proc16_prod33_l2 lane_63 (
    .clk(clk),
    .advance(advance),
    .product({in_product_1023, in_product_959, in_product_895, in_product_831, in_product_767, in_product_703,
    in_product_639, in_product_575, in_product_511, in_product_447, in_product_383, in_product_319,
    in_product_255, in_product_191, in_product_127, in_product_63}),
    .sum(lane_63_sum)
  );
  accumulator_i37_a40 acc_63 (
    .clk(clk),
    .rst(rst),
    .take(and_advance_2),
    .last(row_2_last),
    .x(lane_63_sum),
    .sum(acc_63_sum)
  );
  adder_a40_b40 fold_1_0 (
    .a(acc_0_sum),
    .b(or_row_2_groups_0 ? acc_32_sum : 40'sd0),
    .sum(fold_1_0_sum)
  );
  adder_a40_b40 fold_1_1 (
    .a(acc_1_sum),
    .b(or_row_2_groups_0 ? acc_33_sum : 40'sd0),
    .sum(fold_1_1_sum)
  );
  adder_a40_b40 fold_1_2 (
    .a(acc_2_sum),
    .b(or_row_2_groups_0 ? acc_34_sum : 40'sd0),
    .sum(fold_1_2_sum)
  );
  adder_a40_b40 fold_1_3 (
    .a(acc_3_sum),
    .b(or_row_2_groups_0 ? acc_35_sum : 40'sd0),
    .sum(fold_1_3_sum)
  );
  adder_a40_b40 fold_1_4 (
    .a(acc_4_sum),
    .b(or_row_2_groups_0 ? acc_36_sum : 40'sd0),
    .sum(fold_1_4_sum)
  );
  adder_a40_b40 fold_1_5 (
    .a(acc_5_sum),
    .b(or_row_2_groups_0 ? acc_37_sum : 40'sd0),
    .sum(fold_1_5_sum)
  );
  adder_a40_b40 fold_1_6 (
    .a(acc_6_sum),
    .b(or_row_2_groups_0 ? acc_38_sum : 40'sd0),
    .sum(fold_1_6_sum)
  );
  adder_a40_b40 fold_1_7 (
    .a(acc_7_sum),
    .b(or_row_2_groups_0 ? acc_39_sum : 40'sd0),
    .sum(fold_1_7_sum)
  );
  adder_a40_b40 fold_1_8 (
    .a(acc_8_sum),
    .b(or_row_2_groups_0 ? acc_40_sum : 40'sd0),
    .sum(fold_1_8_sum)
  );
  adder_a40_b40 fold_1_9 (
    .a(acc_9_sum),
    .b(or_row_2_groups_0 ? acc_41_sum : 40'sd0),
    .sum(fold_1_9_sum)
  );
  adder_a40_b40 fold_1_10 (
    .a(acc_10_sum),
    .b(or_row_2_groups_0 ? acc_42_sum : 40'sd0),
    .sum(fold_1_10_sum)
  );
  adder_a40_b40 fold_1_11 (
    .a(acc_11_sum),
    .b(or_row_2_groups_0 ? acc_43_sum : 40'sd0),
    .sum(fold_1_11_sum)
  );
  adder_a40_b40 fold_1_12 (
    .a(acc_12_sum),
    .b(or_row_2_groups_0 ? acc_44_sum : 40'sd0),
    .sum(fold_1_12_sum)
  );
  adder_a40_b40 fold_1_13 (
    .a(acc_13_sum),
    .b(or_row_2_groups_0 ? acc_45_sum : 40'sd0),
    .sum(fold_1_13_sum)
  );
  adder_a40_b40 fold_1_14 (
    .a(acc_14_sum),
    .b(or_row_2_groups_0 ? acc_46_sum : 40'sd0),
    .sum(fold_1_14_sum)
  );
  adder_a40_b40 fold_1_15 (
    .a(acc_15_sum),
    .b(or_row_2_groups_0 ? acc_47_sum : 40'sd0),
    .sum(fold_1_15_sum)
  );
  adder_a40_b40 fold_1_16 (
    .a(acc_16_sum),
    .b(or_row_2_groups_0 ? acc_48_sum : 40'sd0),
    .sum(fold_1_16_sum)
  );
  adder_a40_b40 fold_1_17 (
    .a(acc_17_sum),
    .b(or_row_2_groups_0 ? acc_49_sum : 40'sd0),
    .sum(fold_1_17_sum)
  );
  adder_a40_b40 fold_1_18 (
    .a(acc_18_sum),
    .b(or_row_2_groups_0 ? acc_50_sum : 40'sd0),
    .sum(fold_1_18_sum)
  );
  adder_a40_b40 fold_1_19 (
    .a(acc_19_sum),
    .b(or_row_2_groups_0 ? acc_51_sum : 40'sd0),
    .sum(fold_1_19_sum)
  );
  adder_a40_b40 fold_1_20 (
    .a(acc_20_sum),
    .b(or_row_2_groups_0 ? acc_52_sum : 40'sd0),
    .sum(fold_1_20_sum)
  );
  adder_a40_b40 fold_1_21 (
    .a(acc_21_sum),
    .b(or_row_2_groups_0 ? acc_53_sum : 40'sd0),
    .sum(fold_1_21_sum)
  );
  adder_a40_b40 fold_1_22 (
    .a(acc_22_sum),
    .b(or_row_2_groups_0 ? acc_54_sum : 40'sd0),
    .sum(fold_1_22_sum)
  );
  adder_a40_b40 fold_1_23 (
    .a(acc_23_sum),
    .b(or_row_2_groups_0 ? acc_55_sum : 40'sd0),
    .sum(fold_1_23_sum)
  );
  adder_a40_b40 fold_1_24 (
    .a(acc_24_sum),
    .b(or_row_2_groups_0 ? acc_56_sum : 40'sd0),
    .sum(fold_1_24_sum)
  );
  adder_a40_b40 fold_1_25 (
    .a(acc_25_sum),
    .b(or_row_2_groups_0 ? acc_57_sum : 40'sd0),
    .sum(fold_1_25_sum)
  );
  adder_a40_b40 fold_1_26 (
    .a(acc_26_sum),
    .b(or_row_2_groups_0 ? acc_58_sum : 40'sd0),
    .sum(fold_1_26_sum)
  );
  adder_a40_b40 fold_1_27 (
    .a(acc_27_sum),
    .b(or_row_2_groups_0 ? acc_59_sum : 40'sd0),
    .sum(fold_1_27_sum)
  );
  adder_a40_b40 fold_1_28 (
    .a(acc_28_sum),
    .b(or_row_2_groups_0 ? acc_60_sum : 40'sd0),
    .sum(fold_1_28_sum)
  );
  adder_a40_b40 fold_1_29 (
    .a(acc_29_sum),
    .b(or_row_2_groups_0 ? acc_61_sum : 40'sd0),
    .sum(fold_1_29_sum)
  );
  adder_a40_b40 fold_1_30 (
    .a(acc_30_sum),
    .b(or_row_2_groups_0 ? acc_62_sum : 40'sd0),
    .sum(fold_1_30_sum)
  );
  adder_a40_b40 fold_1_31 (
    .a(acc_31_sum),
    .b(or_row_2_groups_0 ? acc_63_sum : 40'sd0),
    .sum(fold_1_31_sum)
  );
  adder_a40_b40 fold_2_0 (
    .a(row_1_0),
    .b(upper_1_0),
    .sum(fold_2_0_sum)
  );
  adder_a40_b40 fold_2_1 (
    .a(row_1_1),
    .b(upper_1_1),
    .sum(fold_2_1_sum)
  );
  adder_a40_b40 fold_2_2 (
    .a(row_1_2),
    .b(upper_1_2),
    .sum(fold_2_2_sum)
  );
  adder_a40_b40 fold_2_3 (
    .a(row_1_3),
    .b(upper_1_3),
    .sum(fold_2_3_sum)
  );
  adder_a40_b40 fold_2_4 (
    .a(row_1_4),
    .b(upper_1_4),
    .sum(fold_2_4_sum)
  );
  adder_a40_b40 fold_2_5 (
    .a(row_1_5),
    .b(upper_1_5),
    .sum(fold_2_5_sum)
  );
  adder_a40_b40 fold_2_6 (
    .a(row_1_6),
    .b(upper_1_6),
    .sum(fold_2_6_sum)
  );
  adder_a40_b40 fold_2_7 (
    .a(row_1_7),
    .b(upper_1_7),
    .sum(fold_2_7_sum)
  );
  adder_a40_b40 fold_2_8 (
    .a(row_1_8),
    .b(upper_1_8),
    .sum(fold_2_8_sum)
  );
  adder_a40_b40 fold_2_9 (
    .a(row_1_9),
    .b(upper_1_9),
    .sum(fold_2_9_sum)
  );
  adder_a40_b40 fold_2_10 (
    .a(row_1_10),
    .b(upper_1_10),
    .sum(fold_2_10_sum)
  );
  adder_a40_b40 fold_2_11 (
    .a(row_1_11),
    .b(upper_1_11),
    .sum(fold_2_11_sum)
  );
  adder_a40_b40 fold_2_12 (
    .a(row_1_12),
    .b(upper_1_12),
    .sum(fold_2_12_sum)
  );
  adder_a40_b40 fold_2_13 (
    .a(row_1_13),
    .b(upper_1_13),
    .sum(fold_2_13_sum)
  );
  adder_a40_b40 fold_2_14 (
    .a(row_1_14),
    .b(upper_1_14),
    .sum(fold_2_14_sum)
  );
  adder_a40_b40 fold_2_15 (
    .a(row_1_15),
    .b(upper_1_15),
    .sum(fold_2_15_sum)
  );
  assign in_ready = advance;
  assign score_acc = {proc_15_score_3, proc_14_score_3, proc_13_score_3, proc_12_score_3, proc_11_score_3,
    proc_10_score_3, proc_9_score_3, proc_8_score_3, proc_7_score_3, proc_6_score_3, proc_5_score_3,
    proc_4_score_3, proc_3_score_3, proc_2_score_3, proc_1_score_3, proc_0_score_3, proc_15_score_2,
    proc_14_score_2, proc_13_score_2, proc_12_score_2, proc_11_score_2, proc_10_score_2,
    proc_9_score_2, proc_8_score_2, proc_7_score_2, proc_6_score_2, proc_5_score_2, proc_4_score_2,
    proc_3_score_2, proc_2_score_2, proc_1_score_2, proc_0_score_2, proc_15_score_1, proc_14_score_1,
    proc_13_score_1, proc_12_score_1, proc_11_score_1, proc_10_score_1, proc_9_score_1,
    proc_8_score_1, proc_7_score_1, proc_6_score_1, proc_5_score_1, proc_4_score_1, proc_3_score_1,
    proc_2_score_1, proc_1_score_1, proc_0_score_1, proc_15_score_0, proc_14_score_0, proc_13_score_0,
    proc_12_score_0, proc_11_score_0, proc_10_score_0, proc_9_score_0, proc_8_score_0,
    proc_7_score_0, proc_6_score_0, proc_5_score_0, proc_4_score_0, proc_3_score_0, proc_2_score_0,
    proc_1_score_0, proc_0_score_0};
  assign row_acc = {row_2_63, row_2_62, row_2_61, row_2_60, row_2_59, row_2_58, row_2_57, row_2_56, row_2_55,
    row_2_54, row_2_53, row_2_52, row_2_51, row_2_50, row_2_49, row_2_48, row_2_47, row_2_46,
    row_2_45, row_2_44, row_2_43, row_2_42, row_2_41, row_2_40, row_2_39, row_2_38, row_2_37,
    row_2_36, row_2_35, row_2_34, row_2_33, row_2_32, row_2_31, row_2_30, row_2_29, row_2_28,
    row_2_27, row_2_26, row_2_25, row_2_24, row_2_23, row_2_22, row_2_21, row_2_20, row_2_19,
    row_2_18, row_2_17, row_2_16, row_2_15, row_2_14, row_2_13, row_2_12, row_2_11, row_2_10,
    row_2_9, row_2_8, row_2_7, row_2_6, row_2_5, row_2_4, row_2_3, row_2_2, row_2_1, row_2_0};
  wire unused_ok = &{1'b0, fold_1_0_sum[40], fold_1_1_sum[40], fold_1_2_sum[40], fold_1_3_sum[40], fold_1_4_sum[40],
    fold_1_5_sum[40], fold_1_6_sum[40], fold_1_7_sum[40], fold_1_8_sum[40], fold_1_9_sum[40],
    fold_1_10_sum[40], fold_1_11_sum[40], fold_1_12_sum[40], fold_1_13_sum[40], fold_1_14_sum[40],
    fold_1_15_sum[40], fold_1_16_sum[40], fold_1_17_sum[40], fold_1_18_sum[40], fold_1_19_sum[40],
    fold_1_20_sum[40], fold_1_21_sum[40], fold_1_22_sum[40], fold_1_23_sum[40], fold_1_24_sum[40],
    fold_1_25_sum[40], fold_1_26_sum[40], fold_1_27_sum[40], fold_1_28_sum[40], fold_1_29_sum[40],
    fold_1_30_sum[40], fold_1_31_sum[40], fold_2_0_sum[40], fold_2_1_sum[40], fold_2_2_sum[40],
    fold_2_3_sum[40], fold_2_4_sum[40], fold_2_5_sum[40], fold_2_6_sum[40], fold_2_7_sum[40],
    fold_2_8_sum[40], fold_2_9_sum[40], fold_2_10_sum[40], fold_2_11_sum[40], fold_2_12_sum[40],
    fold_2_13_sum[40], fold_2_14_sum[40], fold_2_15_sum[40]};
endmodule
