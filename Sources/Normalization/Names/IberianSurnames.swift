/// Common Spanish and Portuguese family names, to know a pair of them at the end of a name.
enum IberianSurnames {
  static func contains(_ word: String) -> Bool { table.contains(LatinFold.fold(word)) }

  private static let table = Set(
    """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez ruiz hernandez jimenez diaz moreno munoz
    alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos ramirez serrano molina morales suarez ortega
    delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo lozano guerrero cano prieto
    mendez cruz calvo gallego vidal herrera pena flores cabrera campos vega fuentes carrasco reyes caballero nieto
    aguilar santana pascual herrero hidalgo montero lorenzo gimenez ibanez ferrer duran vicente benitez mora arias
    vargas carmona crespo roman pastor soto saez velasco moya soler parra esteban bravo gallardo rojas pardo merino
    franco espinosa lara izquierdo rivas rivera casado arroyo redondo camacho silva santos ferreira pereira oliveira
    costa rodrigues martins fernandes goncalves gomes lopes marques almeida alves ribeiro pinto carvalho teixeira moreira
    correia mendes nunes soares vieira monteiro cardoso rocha raposo neves coelho cunha pires ramalho barbosa lima
    araujo barros melo batista nascimento moura freitas cavalcanti dias correa machado azevedo salazar mendoza guzman
    contreras sandoval estrada juarez dominguez chavez padilla acosta figueroa maldonado valdez velez rosario zamora
    trujillo cardenas cervantes ochoa orozco solis bautista villanueva escobar quintero ceballos palacios pacheco
    """.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init))
}
