package fr.passerelle.training.question;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A right word is right however a person writes it. */
class TypedWordsTest {

  @ParameterizedTest
  @CsvSource({
    "refuser,Refuse",
    "refuser,je refuse",
    "refuser,refusez !",
    "refuser,Refusé",
    "refuser,refuser",
    "refuser,nous refusons",
    "refuser,il faut refuser",
    "licence,la licence",
    "licence,Licences",
    "licence,une licence.",
    "licence,LICENCE",
    "la licence,licence",
    "licences,licence",
    "l’école,L'ecole",
    "l'école,école",
    "aujourd’hui,aujourd'hui",
    "aujourd’hui,aujourdʼhui",
    "aujourd’hui,aujourd´hui",
    "aujourd’hui,aujourd hui",
    "cœur,COEUR",
    "DPO,D.P.O.",
    "DPO,le dpo",
    "D.P.O.,DPO",
    "33700,33 700",
    "33700,le 33.700",
    "numéros,numero",
    "mot de passe,mots de passe",
    "rendez-vous,rendez vous"
  })
  void acceptsTheSameWordInAnotherForm(String accepted, String typed) {
    assertTrue(TypedWords.of(typed).means(TypedWords.of(accepted)));
  }

  @ParameterizedTest
  @CsvSource({
    "refuser,accepter",
    "refuser,refuge",
    "licence,licencier",
    "33700,3370",
    "33700,33701",
    "mer,mes",
    "DPO,DPS",
    "mot de passe,mot",
    "refuser,je ne refuse pas"
  })
  void tellsOtherWordsApart(String accepted, String typed) {
    assertFalse(TypedWords.of(typed).means(TypedWords.of(accepted)));
  }
}
