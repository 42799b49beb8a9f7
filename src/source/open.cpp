#include "source/open.h"
#include <fstream>
#include <sstream>
#include <iostream>
#include "source/charset.h"
#include "model/error.h"
namespace nashra {
std::string clean_utf8(std::string_view b, std::string_view) { return std::string{b}; }
std::string read_bytes(const std::string& p){ std::stringstream s; if(p=="-") s<<std::cin.rdbuf(); else {std::ifstream f(p); if(!f) throw Error{Kind::no_input,"no such file: "+p}; s<<f.rdbuf();} return s.str(); }
Article read_article(std::string b,const ReadOptions&){ Article a; std::istringstream s(b); bool rel=false; for(std::string l;std::getline(s,l);){ if(l.empty())continue; if(l=="Close"){rel=true;continue;} if(rel) a.headlines.push_back({l,""}); else if(a.site.empty()) a.site=l; else if(a.tagline.empty()) a.tagline=l; else if(a.title.empty()) a.title=l; else a.blocks.push_back({BlockRole::paragraph,{},l});} return a; }
}
