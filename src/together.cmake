# Compiles the files of a target in groups, each as one (packaging/together.py): what they include is
# then read once for all of them, which halves the time of a build that is made anew.
function(nashra_together target) # [FILE THAT STANDS ALONE...]
    get_target_property(folder ${target} SOURCE_DIR)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "[.]cpp$")
    list(REMOVE_ITEM sources ${ARGN})
    execute_process(COMMAND ${PROJECT_SOURCE_DIR}/packaging/together.py ${sources}
        WORKING_DIRECTORY ${folder} OUTPUT_VARIABLE groups OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE ";" "," groups "${groups}")
    string(REPLACE "\n" ";" groups "${groups}")
    set(number 0)
    foreach(group IN LISTS groups)
        math(EXPR number "${number} + 1")
        string(REPLACE "," ";" files "${group}")
        list(TRANSFORM files PREPEND "${folder}/" REGEX "^[^/]")
        set_source_files_properties(${files} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${number})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # What is in an included file's unnamed namespace GCC takes for a header's.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
endfunction()

# The small program (src/start) takes some files of voice, player and model, and these of cli: what
# stands with one in a group would come with it, and load its libraries.
nashra_together(nashra_cli interface_language.cpp message_catalogue.cpp messages.cpp shipped.cpp)
foreach(stage source reading spoken training sound programme output library)
    nashra_together(nashra_${stage})
endforeach()
foreach(program nashra_tests nashra_thread_tests nashra_e2e)
    if(TARGET ${program})
        nashra_together(${program})
    endif()
endforeach()
